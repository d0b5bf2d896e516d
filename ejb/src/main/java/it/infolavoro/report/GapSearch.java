package it.infolavoro.report;

/**
 * What was looked for in vain, apart from the need.
 *
 * @param place empty where any was right, like the two others
 * @param searches days on which a desk looked for it
 */
public record GapSearch(String needKind, String place, String language, String audience, long searches) {}
