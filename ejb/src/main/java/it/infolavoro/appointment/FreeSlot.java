package it.infolavoro.appointment;

import java.time.LocalDate;
import java.time.LocalTime;

/** A slot that can be given away. */
public record FreeSlot(LocalDate day, LocalTime at, String operator) {}
