/**
 * The manager's page on which the desk settles what its forms ask for and which values they offer, and the same for
 * programs.
 */
package it.infolavoro.web.formsettings;
