package it.infolavoro.referral;

import java.time.Instant;

/**
 * One step in the life of a delivery, for its history.
 *
 * @param reason the key of a coded reason or outcome, or null
 * @param note free text, or null
 * @param before what could be counted of the delivery until then
 */
public record Transition(
        DeliveryState from,
        DeliveryState to,
        Side side,
        Instant at,
        String reason,
        String note,
        DeliveryFacts before) {}
