/** The Catalogo dei Servizi, as everybody in the network reads it. */
package it.infolavoro.web.catalogue;
