/**
 * Formazione e novità: what the coordinator offers and tells to whoever works in the network. R1: the coordinator
 * writes; everybody who works in a Comune or an organisation of the network reads; nothing crosses networks. R2: people
 * enrol themselves and withdraw until it begins, and whoever is responsible does it for the own body's; no citizen is
 * ever named here. R3: where all seats are taken, whoever enrols waits; when a seat becomes free, the first who waits
 * gets it, in the same transaction. R4: the coordinator notes who was there, from the beginning on, also of those who
 * waited and came, and never of who withdrew; it stays on that person's list, and counts for the Comune's start. R5: an
 * event that is cancelled stays and says so. R6: who has read news is counted and not listed. R7: whoever has a seat,
 * waits, gets one or loses it is written to, with the event for the own calendar; the address is kept sealed beside the
 * enrolment.
 */
package it.infolavoro.training;
