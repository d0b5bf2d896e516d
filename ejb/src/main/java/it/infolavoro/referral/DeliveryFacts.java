package it.infolavoro.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What can be counted of a delivery: codes and times, nothing of the person.
 *
 * @param reason the key of a coded reason or outcome, or null
 * @param sentOn the day in Italy; null for a draft
 */
public record DeliveryFacts(
        Long serviceId,
        DeliveryState state,
        String reason,
        LocalDate sentOn,
        Instant acknowledgedAt,
        Instant acceptedAt,
        Instant closedAt) {}
