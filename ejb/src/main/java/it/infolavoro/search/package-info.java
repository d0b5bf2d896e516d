/**
 * Trovare una persona: one box for codice fiscale, surname and name in any order, birth date, telephone and e-mail (ADR
 * 0007). R1: only persons of the own Comune are found. R2: exact matches come before beginnings, and those before
 * similar ones (same sound, or one letter wrong in a word); where only similar ones are found, the answer says so. R3:
 * keys are written in the transaction that writes the person. R4: tables of keys hold keyed fingerprints, no names. R5:
 * a search takes at most three statements, none of which reads a whole table. R6: each search is an entry of the trail.
 * Out of scope here: duplicates and merge, searching in other Comuni.
 */
package it.infolavoro.search;
