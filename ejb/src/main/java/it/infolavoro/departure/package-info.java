/**
 * Uscite e sospensioni: what becomes of the open work of a body that leaves its network or is suspended (ADR 0027). R1:
 * the coordinator decides when, why, and whether open work is closed or, in a suspension, waits; and sees of it counts
 * alone. R2: an organisation's deliveries are declined or interrupted, a Comune's withdrawn or interrupted, its
 * appointments ahead cancelled, each with a reason and with the mails that any such step has. R3: where another service
 * takes over, the desk finds a draft to it, and sends it once the person agrees. R4: the work is done on the first day
 * outside or after it, in steps of one delivery behind the door of one Comune, each of which may be done again; the
 * departure says whether all were. R5: nothing is deleted. R6: the body's people get in no more, because its adhesion
 * is not in force; when it left for good, the accounts of all of them are suspended too, and each is let in anew by
 * whoever is responsible if the body comes back. R7: the Comune that coordinates the network cannot go.
 */
package it.infolavoro.departure;
