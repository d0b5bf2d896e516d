package it.infolavoro.offer;

import java.time.Instant;

/** A line of the list that a desk was shown, for the referral's page. */
public record OfferedRow(
        int position,
        String organisationName,
        String serviceName,
        boolean eligible,
        boolean toVerify,
        boolean chosen,
        Integer places,
        Integer waitingDays,
        Instant lastSentAt) {}
