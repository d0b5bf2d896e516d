/**
 * Catalogo dei Servizi: what the member organisations offer, as everybody in the network and outside may read it. R1: a
 * service has one kind, a key of the code list {@code service}; the needs that desks record have the same keys, which
 * is how services are found for a need. R2: only published services within their validity, of organisations whose
 * adhesion is in force, are offered. R3: what is not told about whom a service is for, where and how soon limits
 * nobody. R4: an entry is kept by the network's profile, until its organisation touches it; from then on by the
 * organisation alone (ADR 0024). R5: an entry says when somebody who knows last confirmed it. R6: a place keeps its
 * number and its id for as long as it exists. How organisations write, and coordinators approve, is not here but in
 * {@code upkeep}.
 */
package it.infolavoro.catalogue;
