package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;

/** A body whose managers the caller looks after. */
public record BodyRow(Kind kind, long id, String name) {}
