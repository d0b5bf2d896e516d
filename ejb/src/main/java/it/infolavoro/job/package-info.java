/**
 * Lavori: what the product does by itself. R1: every job goes the same way: a bean that is a {@code Job} is begun when
 * it is due and shown to the administrator, without being named anywhere else but in the table {@code job} and in the
 * texts. R2: a job runs on one node at a time; a node that was ended is waited for a minute, or until it starts again.
 * R3: of each job the last run is kept: when, how many things, how it ended; of a failure its class, and the rest in
 * the log. R4: it can be begun at once, which changes nothing about when it is due. Out of scope: a history of runs,
 * and switching jobs off.
 */
package it.infolavoro.job;
