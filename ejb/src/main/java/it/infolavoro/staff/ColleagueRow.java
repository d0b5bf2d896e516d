package it.infolavoro.staff;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody of the organisation, as colleagues know them.
 *
 * @param awayUntil the last day of an absence, or null
 */
public record ColleagueRow(
        long id, long version, String username, String name, Presence presence, LocalDate awayUntil, Instant seenAt) {}
