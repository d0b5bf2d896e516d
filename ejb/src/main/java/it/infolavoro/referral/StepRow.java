package it.infolavoro.referral;

import java.time.Instant;

/** A step in a delivery's history. */
public record StepRow(
        long deliveryId,
        DeliveryState fromState,
        DeliveryState toState,
        Side side,
        Instant at,
        String reason,
        String note) {}
