/**
 * The code on the citizen's receipt, and the summary that it opens at another desk of the network (ADR 0009).
 *
 * <p>R1: a code is sixty random bits and a check character; it is shown once and kept nowhere. The database holds its
 * keyed fingerprint, and the summary sealed with a key made of the code and the installation's secret: neither of them
 * opens it alone. R2: the summary is what the desk knew when the code was made: name, visits with their reasons, needs,
 * what is planned, referrals with service and state; never a note, a contact, a codice fiscale. R3: a code is valid for
 * the days that the network's settings say, and until the citizen has it revoked. R4: another desk opens it only from
 * an open intake of the same person, in the same network; wrong codes are counted, and after a few nobody at that desk
 * may try for a while. R5: before the summary is shown, the desk that made it has it on its access log, with the Comune
 * that opened it on the person's page; the other desk has it on its own log. R6: what was opened is shown for that
 * visit and not stored: the next visit needs the code again.
 */
package it.infolavoro.sharing;
