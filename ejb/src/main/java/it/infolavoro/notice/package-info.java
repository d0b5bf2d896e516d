/**
 * Informative: the privacy notices that are shown at the desk (articles 13 and 14 GDPR; the legal basis is the public
 * task of article 6(1)(e), so nobody is asked to consent). R1: a Comune publishes versions, each from a day on, today
 * at the earliest; a version never changes and is never removed: a correction is a new version. R2: in force is the
 * version that began last; of two that begin on the same day, the one that was published later. R3: a Comune that has
 * published nothing shows the network's version, with its own name in it. R4: a visit keeps the version that was shown,
 * and only a version that had begun by then can have been. Out of scope: notices in other languages, which stand on
 * paper (web package {@code paper}).
 */
package it.infolavoro.notice;
