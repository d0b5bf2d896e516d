package it.infolavoro.referral;

import java.time.Instant;

/**
 * A delivery has come to another state. Fired in the transaction that writes the step, behind whichever door is bound:
 * the Comune's or the organisation's. It holds ids, codes and times alone, so that whoever hears it may keep it.
 *
 * @param before what could be counted of it until then
 * @param after what can be counted of it now
 */
public record DeliveryMoved(
        long municipalityId,
        long organisationId,
        long deliveryId,
        DeliveryState from,
        DeliveryState to,
        Instant at,
        DeliveryFacts before,
        DeliveryFacts after) {

    /** What a transition tells of a delivery. */
    public static DeliveryMoved of(Delivery delivery, long municipalityId, long organisationId, Transition step) {
        return new DeliveryMoved(
                municipalityId,
                organisationId,
                delivery.id(),
                step.from(),
                step.to(),
                step.at(),
                step.before(),
                delivery.facts());
    }
}
