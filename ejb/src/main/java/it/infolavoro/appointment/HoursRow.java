package it.infolavoro.appointment;

import java.time.DayOfWeek;

/**
 * Opening hours in the manager's list.
 *
 * @param operator login name; null for everybody
 */
public record HoursRow(long id, DayOfWeek weekday, Hours hours, String operator) {}
