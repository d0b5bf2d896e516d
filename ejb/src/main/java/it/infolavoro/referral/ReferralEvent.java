package it.infolavoro.referral;

import java.time.Instant;

/**
 * A delivery, or a step of its life, in a person's story.
 *
 * @param id of the delivery or the step
 * @param state of the delivery today, or what the step brought it to
 * @param reason key of a coded reason or outcome; null where there is none
 * @param by login name of who did it; null where it was not the desk
 */
public record ReferralEvent(
        long id,
        long referralId,
        String needKind,
        String serviceName,
        String organisationName,
        DeliveryState state,
        String reason,
        Instant at,
        String by) {}
