/**
 * The public catalogue: what anybody may read of the networks' services without a login. R1: it reads through the
 * {@code public_} views alone, as a database account that may read nothing else, so that no mistake here can reach a
 * case, a person or what is not published (ADR 0025). R2: only published services of organisations whose adhesion is in
 * force; no view has a column about a person. R3: what belongs to one network is never found under another. R4: ids are
 * made of keys ({@link it.infolavoro.publiccatalogue.StableId}). It imports no feature but what an entry says, which is
 * plain values. R5: what nobody has confirmed for longer than the network allows is said to be so, and comes last. Out
 * of scope: writing, and who asked.
 */
package it.infolavoro.publiccatalogue;
