package it.infolavoro.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the citizen gets on paper: who asked whom for what and what is shared. Never an internal note.
 *
 * @param sentOn the day of the sending, in Italy
 * @param pec the desk's certified e-mail, or null
 * @param noticeShownAt when the person was shown that notice: at a visit, or with the referral itself
 * @param recipients the organisations and services it was sent to
 * @param shared the sections that the organisations see once they accept
 */
public record ReferralReceipt(
        long referralId,
        long citizenId,
        String surname,
        String givenName,
        LocalDate sentOn,
        String municipality,
        String pec,
        String needKind,
        String message,
        String legalBasis,
        String noticeVersion,
        Instant noticeShownAt,
        boolean firstWins,
        List<Recipient> recipients,
        Snapshot shared) {

    /** An organisation with the service that was asked for. */
    public record Recipient(String organisationName, String serviceName) {}

    /** Copies the list. */
    public ReferralReceipt {
        recipients = List.copyOf(recipients);
    }
}
