package it.infolavoro.network;

import java.time.LocalDate;

/** A protocol of a network. Either day is null where it is not known. */
public record ProtocolRow(long id, String title, LocalDate signedOn, LocalDate endsOn) {}
