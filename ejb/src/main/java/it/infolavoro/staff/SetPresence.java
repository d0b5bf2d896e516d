package it.infolavoro.staff;

import java.time.LocalDate;

/**
 * Says when somebody of the organisation is not there.
 *
 * @param version the version that was seen
 * @param awayUntil the last day of an absence, or null where there is none
 */
public record SetPresence(long memberId, long version, LocalDate awayUntil) {}
