package it.infolavoro.inbox;

/** A search with the name that its owner gave it. */
public record SavedFilterRow(long id, String name, InboxSearch search) {}
