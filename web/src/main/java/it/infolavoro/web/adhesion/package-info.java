/** Adhesions, for the coordinator of a network: applications, bodies with their history, protocols and their ends. */
package it.infolavoro.web.adhesion;
