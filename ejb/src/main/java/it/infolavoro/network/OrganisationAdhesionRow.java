package it.infolavoro.network;

import java.time.LocalDate;

/**
 * One period in which an organisation takes part in its network; one that left and came back has two.
 *
 * @param category key of the code list {@code member_category}
 * @param protocol the protocol's title
 * @param validUntil last day, or null until further notice
 */
public record OrganisationAdhesionRow(
        long organisationId,
        String code,
        String name,
        String category,
        String protocol,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** Whether the organisation takes part on a day by this adhesion. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
