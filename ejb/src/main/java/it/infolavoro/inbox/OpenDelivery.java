package it.infolavoro.inbox;

/** A delivery that has not ended, with the referral that must follow it. */
public record OpenDelivery(long id, long municipalityId, long referralId) {}
