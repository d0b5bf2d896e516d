/**
 * Chiavi: the keys under which contents are sealed, renewed while everybody works (ADR 0031). R1: a new key seals from
 * now on, and everything that stands under older ones is sealed anew in the background, in small steps that may be
 * broken off, repeated or done by several nodes at once. R2: nobody sees a content, a row's version does not change,
 * and a change by somebody else is never lost. R3: an older key is thrown away when nothing stands under it any more
 * that can still be opened; where a content does not open it stays, and the page says so. R4: one renewal at a time.
 * R5: fingerprints keep their key: codes on paper, search keys and mailed links go on working. Out of scope: the secret
 * of the environment, which is changed where it is set (docs/operations.md), and keys of a single Comune.
 */
package it.infolavoro.keyrotation;
