package it.infolavoro.report;

/**
 * What a network lacks for a need.
 *
 * @param services how many services of the catalogue meet it today
 * @param unresolved referrals that every recipient ended without an outcome, by the month in which they were sent
 * @param searches days on which a desk looked for a service and found none that fits
 * @param municipalities Comuni where either happened
 */
public record GapRow(String needKind, long services, long unresolved, long searches, long municipalities) {}
