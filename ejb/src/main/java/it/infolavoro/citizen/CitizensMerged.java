package it.infolavoro.citizen;

/**
 * Two records became one, or, where {@code undone}, two again. Fired at the end and flushed, so that what is derived
 * from the persons' rows can be made anew for both.
 */
public record CitizensMerged(long keptId, long otherId, boolean undone) {}
