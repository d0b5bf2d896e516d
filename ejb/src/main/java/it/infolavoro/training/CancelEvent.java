package it.infolavoro.training;

/** Cancels an event that is ahead. */
public record CancelEvent(long eventId, long version) {}
