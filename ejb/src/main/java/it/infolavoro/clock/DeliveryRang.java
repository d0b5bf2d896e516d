package it.infolavoro.clock;

import java.time.Instant;

/** The clock has rung for a delivery. Fired in the transaction that notes it, behind the Comune's door; ids alone. */
public record DeliveryRang(long municipalityId, long organisationId, long deliveryId, RingReason reason, Instant at) {}
