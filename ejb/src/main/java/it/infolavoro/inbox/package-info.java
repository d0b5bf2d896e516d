/**
 * The inbox of a member organisation: the second door on the table {@code delivery}. R1: an organisation sees only
 * deliveries addressed to it. R2: before acceptance it sees age band, Comune, need and message; after acceptance also
 * the snapshot, which holds only the ticked sections. R3: access to the snapshot ends a number of days after the end
 * (the network's term). R4: an inbox entity has no relation to the Comune's entities and maps none of their columns.
 * R5: every opening is an entry of the Comune's trail.
 */
package it.infolavoro.inbox;
