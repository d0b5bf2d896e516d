package it.infolavoro.appointment;

import java.time.LocalDate;

/** A closure of the desk. */
public record ClosureRow(long id, LocalDate firstDay, LocalDate lastDay, boolean yearly, String label) {}
