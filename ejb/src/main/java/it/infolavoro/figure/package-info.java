/**
 * Counts of deliveries, kept with every step: how many an organisation received, opened, accepted, declined and
 * concluded, and after how many working days. R1: a delivery counts in the month in which it was sent; a mistake counts
 * nowhere. R2: a step takes away what the delivery counted before and adds what it counts now, in the step's own
 * transaction, so that the counts equal a recount at any moment. R3: times are working days of the Italian calendar, a
 * count for each number of days, from which medians are exact. R4: a count holds codes and ids of bodies, never a
 * person. Readers are the {@code report_} views (ADR 0005, ADR 0016).
 */
package it.infolavoro.figure;
