package it.infolavoro.referral;

import java.time.Instant;
import java.util.List;

/** A referral with its deliveries and their history, as the desk sees it. */
public record ReferralDetail(
        long id,
        long version,
        long citizenId,
        String surname,
        String givenName,
        String legalBasis,
        String noticeVersion,
        ReferralStatus status,
        boolean firstWins,
        SendingWay way,
        Instant createdAt,
        String createdBy,
        ReferralPreview shared,
        List<DeliveryRow> deliveries,
        List<StepRow> steps) {

    /** Copies the lists. */
    public ReferralDetail {
        deliveries = List.copyOf(deliveries);
        steps = List.copyOf(steps);
    }
}
