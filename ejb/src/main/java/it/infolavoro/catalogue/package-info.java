/**
 * Catalogo dei Servizi: what the member organisations offer. R1: a service has one kind, a key of the code list
 * {@code service}; the needs that desks record have the same keys, which is how services are found for a need. R2: only
 * active services of organisations whose adhesion is in force are offered. Eligibility, capacity, places and hours come
 * with a later issue.
 */
package it.infolavoro.catalogue;
