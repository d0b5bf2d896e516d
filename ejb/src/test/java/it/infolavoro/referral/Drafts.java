package it.infolavoro.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Referrals that nobody has sent yet, for tests. */
final class Drafts {

    private Drafts() {}

    static Referral referral(Snapshot snapshot, Instant at) {
        var content = new ReferralContent(
                1,
                "training",
                List.of(7L),
                Set.of(Section.IDENTITY),
                "A course in the morning",
                "public_task",
                "2026-01",
                true,
                Priority.NORMAL,
                true,
                SendingWay.PRODUCT);
        return Referral.draft(UUID.randomUUID(), content, "30_54", snapshot, "operatore.prova", at);
    }

    static ReferralDelivery delivery(Instant at) {
        return ReferralDelivery.draft(referral(new Snapshot(List.of()), at), new ReferralDelivery.Recipient(7, 3), at);
    }
}
