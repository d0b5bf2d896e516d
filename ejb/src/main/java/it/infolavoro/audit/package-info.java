/**
 * The trail: who read or changed what about whom, when, written in the transaction of the act itself, so that no look
 * and no change exists without its entry. R1: every read of a person's data is an entry. R2: every change is an entry.
 * R3: entries hold ids, never content. R4: entries are only ever added; the application's database account cannot
 * change them. R5: a Comune's responsible reads the entries of the own Comune, also those that an organisation caused.
 * The chain of hashes comes with a later issue.
 */
package it.infolavoro.audit;
