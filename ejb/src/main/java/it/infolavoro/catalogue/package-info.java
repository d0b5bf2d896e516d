/**
 * Catalogo dei Servizi: what the member organisations offer. R1: a service has one kind, a key of the code list
 * {@code service}; the needs that desks record have the same keys, which is how services are found for a need. R2: only
 * active services of organisations whose adhesion is in force are offered. R3: whom a service is for, where and how
 * soon are facts of the network's profile; what is not told limits nobody. Hours, and organisations that keep their own
 * services, come with a later issue.
 */
package it.infolavoro.catalogue;
