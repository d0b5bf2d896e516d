/**
 * What a desk sees of the network: the panel "Già seguito nella Rete" within the intake, and the page of the codes that
 * a person took away. R1: the panel asks by requests of its own, so that no visit waits for the network or is refused
 * because of it. R2: a code is typed into a field, posted, and forgotten: it is in no address, and a summary lives as
 * long as the page that shows it. There is no REST operation for it, on purpose (ADR 0009).
 */
package it.infolavoro.web.signal;
