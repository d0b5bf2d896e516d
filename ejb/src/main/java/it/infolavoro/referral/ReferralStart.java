package it.infolavoro.referral;

import java.util.List;

/**
 * What a desk needs before it writes a referral.
 *
 * @param openNeeds keys of the code list {@code need}, the latest first
 * @param noticeVersion the privacy notice shown at the latest visit, or null where none was
 * @param shareable every section with what the record holds now, for the desk to choose from
 */
public record ReferralStart(
        long citizenId,
        String surname,
        String givenName,
        List<String> openNeeds,
        String noticeVersion,
        Snapshot shareable) {

    /** Copies the list. */
    public ReferralStart {
        openNeeds = List.copyOf(openNeeds);
    }
}
