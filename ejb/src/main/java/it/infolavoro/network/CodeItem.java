package it.infolavoro.network;

/**
 * A value of a code list as choices show it.
 *
 * @param group what the value is grouped by, or null
 */
public record CodeItem(String key, String label, String group, boolean active) {}
