package it.infolavoro.catalogue;

import java.time.LocalDate;

/** A service with the organisation that offers it. */
public record ServiceRow(
        long id,
        long organisationId,
        String organisationName,
        String name,
        String kind,
        String description,
        ServiceTerms terms) {

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
            LocalDate toldOn) {
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
                        toldOn));
    }
}
