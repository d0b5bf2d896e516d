package it.infolavoro.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Adds opening hours.
 *
 * @param minutes length of an appointment
 * @param operator login name; null for everybody
 * @param draft the request under which this was typed, whose draft ends with it; null where there was none
 */
public record AddHours(
        @NotNull DayOfWeek weekday,
        @NotNull LocalTime opens,
        @NotNull LocalTime closes,
        @Min(10) @Max(240) int minutes,
        String operator,
        UUID draft) {}
