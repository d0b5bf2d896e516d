package it.infolavoro.look;

/**
 * The look as it would be.
 *
 * @param logo the digest of the logo that holds already, or null
 * @param sent the logo that was sent, as it would be shown; null where none was
 */
public record LookPreview(LookColour colour, String logo, byte[] sent, String alt) {}
