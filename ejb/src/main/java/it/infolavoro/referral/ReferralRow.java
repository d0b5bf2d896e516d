package it.infolavoro.referral;

import java.time.Instant;

/** A delivery in the desk's list of referrals. */
public record ReferralRow(
        long referralId,
        long deliveryId,
        long citizenId,
        String surname,
        String givenName,
        String needKind,
        String serviceName,
        String organisationName,
        DeliveryState state,
        Instant stateAt,
        Instant createdAt,
        Instant sentAt,
        Priority priority) {}
