package it.infolavoro.referral;

/** Sends a referral that was kept as a draft. */
public record SendDraft(long referralId, long version) {}
