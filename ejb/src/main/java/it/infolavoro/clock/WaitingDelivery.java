package it.infolavoro.clock;

/** A delivery for which something is due, as it was when it was found. */
public record WaitingDelivery(long id, long version, long organisationId) {}
