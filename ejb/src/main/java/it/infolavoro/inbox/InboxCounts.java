package it.infolavoro.inbox;

/** How many deliveries each folder holds; the ended ones are not counted, since nothing is to be done about them. */
public record InboxCounts(long unread, long toAnswer, long working) {}
