/**
 * Colloqui di orientamento. R1: a session has a private note, which never leaves the desk, and a shareable one, which
 * leaves only with a referral that ticks it. R2: a session may name a next step with its day, which becomes an action
 * of the person's plan; a day without a step is refused. R3: two operators who amend the same session: the second is
 * told, and loses no typing. R4: of kinds and topics a desk may offer a part; what a session holds already may stay.
 */
package it.infolavoro.orientation;
