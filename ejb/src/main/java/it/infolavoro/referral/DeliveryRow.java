package it.infolavoro.referral;

import java.time.Instant;
import java.time.LocalDate;

/** A delivery as its referral's page shows it. */
public record DeliveryRow(
        long id,
        long version,
        String serviceName,
        String organisationName,
        DeliveryState state,
        Instant stateAt,
        Instant sentAt,
        String reason,
        String textForCitizen,
        LocalDate outcomeOn,
        Long parentId) {}
