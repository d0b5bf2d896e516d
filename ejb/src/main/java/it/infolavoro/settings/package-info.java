/**
 * What networks settle on pages, in versions (ADR 0029).
 *
 * <p>R1: what is settled together is a topic; each save of a topic is a version with number, author, moment and reason,
 * and versions are only ever added. R2: version 1 is what held before anybody settled something, so that it can be
 * brought back. R3: undoing is settling again: a new version that equals an older one. R4: whoever saves has seen the
 * newest version, else nothing is written. R5: terms stay columns of the network, so that a change holds at once for
 * whatever reads them; the profile sets them until the first change on a page and never after it. R6: nothing is saved
 * that a profile could not say either: the same bounds and the same order hold for both. R7: only the coordinator of a
 * network settles its terms, and for no other network.
 */
package it.infolavoro.settings;
