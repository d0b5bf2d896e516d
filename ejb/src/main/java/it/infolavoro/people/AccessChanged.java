package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;

/**
 * Somebody may no longer log in, or may again.
 *
 * @param ended true for no longer
 */
public record AccessChanged(Kind kind, long bodyId, String username, boolean ended) {}
