package it.infolavoro.offer;

import java.time.Instant;

/**
 * A line of the list that a desk was shown, for the referral's page.
 *
 * @param toConfirm whether nobody had confirmed its entry for too long, which put it behind others
 * @param inSight false where what the desk looked for kept it out of sight
 */
public record OfferedRow(
        int position,
        String organisationName,
        String serviceName,
        boolean eligible,
        boolean toVerify,
        boolean toConfirm,
        boolean chosen,
        boolean inSight,
        String searchedPlace,
        String searchedLanguage,
        String searchedAudience,
        Integer places,
        Integer waitingDays,
        Instant lastSentAt) {}
