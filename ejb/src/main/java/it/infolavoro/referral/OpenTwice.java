package it.infolavoro.referral;

/**
 * A service to which two records of one person have an open delivery each: after a merge the person would have both.
 *
 * @param referralId of the one record's
 * @param state of the one record's delivery
 * @param otherReferralId of the other record's
 * @param otherState of the other record's delivery
 */
public record OpenTwice(
        String serviceName,
        String organisationName,
        long referralId,
        DeliveryState state,
        long otherReferralId,
        DeliveryState otherState) {}
