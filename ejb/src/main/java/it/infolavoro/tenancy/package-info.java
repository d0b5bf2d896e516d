/**
 * Whose rows a call may touch. R1: a call opens exactly one door: that of a Comune (tables with
 * {@code municipality_id}), that of an organisation (the inbox's view of {@code delivery}), or none. R2: no door, no
 * rows: a statement on a tenant table without its door is refused by the persistence provider. R3: the door is bound by
 * one interceptor, read by one session listener, and cannot change inside a transaction. ADR 0001 tells which ways fail
 * open and must not be used.
 */
package it.infolavoro.tenancy;
