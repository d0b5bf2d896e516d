/** The administrator's pages: how the installation stands, and who did what in it. */
package it.infolavoro.web.administration;
