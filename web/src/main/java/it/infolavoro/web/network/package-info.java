/** The network's bodies, for its coordinator, and the installation, for its administrator. */
package it.infolavoro.web.network;
