package it.infolavoro.offer;

/**
 * How often an organisation was in the lists that a desk was shown for a need, and with what result.
 *
 * @param eligible how often no condition excluded it
 * @param first how often it was the first of the list
 * @param chosen how often the desk sent somebody there
 */
public record Turns(String needKind, String organisationName, long shown, long eligible, long first, long chosen) {}
