package it.infolavoro.report;

/**
 * A count for one value of a dimension.
 *
 * @param key a code, a state, a month as {@code yyyy-MM}, or a body's id
 * @param label a body's name; null where the reader resolves the key
 */
public record Figure(String key, String label, long count) {}
