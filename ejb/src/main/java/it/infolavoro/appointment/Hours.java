package it.infolavoro.appointment;

import java.time.LocalTime;

/**
 * A stretch of a day in which appointments are given, one after the other, in the desk's local time.
 *
 * @param closes exclusive; midnight means the end of the day
 * @param minutes length of an appointment
 */
public record Hours(LocalTime opens, LocalTime closes, int minutes) {}
