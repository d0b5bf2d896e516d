/**
 * Which services fit a person, and in which order a desk sees them. R1: a condition of a service is met, failed, or to
 * be verified where the record does not tell; a failed one excludes, one to be verified is confirmed by the operator.
 * R2: those that fit come first, then those with places, then those whose entry somebody has confirmed within the
 * network's days, then by the told wait; among equals whoever this desk sent to least recently has its turn, and nobody
 * is first by name or number. R3: what was shown and what was chosen are kept with the referral, and never change, so
 * that a Comune can show that it was impartial (ADR 0017).
 */
package it.infolavoro.offer;
