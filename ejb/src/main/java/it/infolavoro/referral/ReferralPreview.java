package it.infolavoro.referral;

/**
 * Exactly what an organisation sees: the first components before acceptance, the snapshot only after it.
 *
 * @param ageBand key of the code list {@code age_band}, or null where the birth date is unknown
 * @param snapshot null where the organisation may not see it
 */
public record ReferralPreview(String municipality, String ageBand, String needKind, String message, Snapshot snapshot) {

    /** The same before acceptance. */
    public ReferralPreview anonymous() {
        return new ReferralPreview(municipality, ageBand, needKind, message, null);
    }
}
