/** The manager's page on which the desk settles what its forms ask for and which values they offer. */
package it.infolavoro.web.formsettings;
