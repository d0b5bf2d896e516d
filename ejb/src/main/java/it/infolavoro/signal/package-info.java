/**
 * "Già seguito nella Rete": a desk learns that another desk of its network follows the person before it for the same
 * need, and nothing else (ADR 0009). The third door between Comuni, and the narrowest.
 *
 * <p>R1: asked only from an open intake: a visit that this operator is writing down, of a person whose record is open
 * at the own desk; it ends with the visit, or after two hours. A visit with which a record was opened could not ask
 * before: its operator asks after it, within two hours. R2: the answer is, for each need that was asked about, yes or
 * no within N days of the network's setting, never who, when or how often; a Comune's name leaves only where the
 * network's setting says so. R3: questions are limited per operator and per desk, by counts in the database, and each
 * is an entry of the asker's trail; the desk that follows the person learns nothing of it. R4: compared are keyed
 * fingerprints of the codice fiscale, made with a key of the network that the database never sees: the base code, so
 * that omocodia does not hide a person. Provisional numeric codes make no signal: they tell nothing of the person and
 * are replaced. R5: rows between desks are read by a database account that may call the procedures of the signal and
 * read no table. R6: a need is followed while it is open and its desk adheres to the network; a corrected code moves
 * its signal.
 *
 * <p>Out of scope: telling the other desk, matching people without a codice fiscale, asking over REST.
 */
package it.infolavoro.signal;
