package it.infolavoro.network;

import java.time.LocalDate;

/**
 * One period in which a Comune takes part in its network; a Comune that left and came back has two.
 *
 * @param coordinator whether this Comune coordinates the network
 * @param protocol the protocol's title
 * @param validUntil last day, or null until further notice
 */
public record MunicipalityAdhesionRow(
        long municipalityId,
        String istatCode,
        String name,
        String province,
        int population,
        boolean coordinator,
        String protocol,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** Whether the Comune takes part on a day by this adhesion. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
