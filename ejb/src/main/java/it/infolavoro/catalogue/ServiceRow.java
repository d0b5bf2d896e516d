package it.infolavoro.catalogue;

import java.time.LocalDate;

/**
 * A service with the organisation that offers it.
 *
 * @param confirmedUntil the last day on which what it says counts as confirmed; null where nobody ever confirmed it
 */
public record ServiceRow(
        long id,
        long organisationId,
        String organisationName,
        String name,
        String kind,
        String description,
        ServiceTerms terms,
        LocalDate confirmedUntil) {

    /** As a query reads it. */
    public ServiceRow(
            long id,
            long organisationId,
            String organisationName,
            String name,
            String kind,
            String description,
            Integer minAge,
            Integer maxAge,
            String labourConditions,
            boolean networkResidents,
            String documents,
            String audience,
            String place,
            String languages,
            Integer places,
            Integer waitingDays,
            LocalDate toldOn,
            LocalDate confirmedOn,
            int confirmDays) {
        this(
                id,
                organisationId,
                organisationName,
                name,
                kind,
                description,
                new ServiceTerms(
                        minAge,
                        maxAge,
                        labourConditions,
                        networkResidents,
                        documents,
                        audience,
                        place,
                        languages,
                        places,
                        waitingDays,
                        toldOn),
                confirmedOn == null ? null : confirmedOn.plusDays(confirmDays));
    }

    /** Whether nobody has said for too long that what it says is still true. */
    public boolean toConfirm(LocalDate today) {
        return confirmedUntil == null || confirmedUntil.isBefore(today);
    }
}
