package it.infolavoro.look;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the pages of a body look.
 *
 * @param colour null where another's holds
 * @param logo the digest of the logo, or null where another's holds
 * @param alt what the logo shows, in words; null where there is none
 */
public record Look(LookColour colour, String logo, String alt) {

    static Look read(Map<String, String> settled) {
        var colour = settled.get("colour");
        return new Look(colour == null ? null : LookColour.valueOf(colour), settled.get("logo"), settled.get("alt"));
    }

    Map<String, String> written() {
        var settled = new LinkedHashMap<String, String>();
        if (colour != null) {
            settled.put("colour", colour.name());
        }
        if (logo != null) {
            settled.put("logo", logo);
            settled.put("alt", alt);
        }
        return settled;
    }

    /** This look, with another's where it says nothing (rule R4). */
    Look or(Look other) {
        return new Look(
                colour == null ? other.colour : colour,
                logo == null ? other.logo : logo,
                logo == null ? other.alt : alt);
    }
}
