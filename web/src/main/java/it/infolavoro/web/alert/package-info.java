/** Avvisi per e-mail: who gets them at a desk or an organisation, and those that could not be sent. */
package it.infolavoro.web.alert;
