package it.infolavoro.referral;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.intake.Intakes;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Puts together what a desk reads of a referral, on the screen and on paper. */
@ApplicationScoped
public class ReferralReading {

    @Inject
    Referrals referrals;

    @Inject
    Citizens citizens;

    @Inject
    Intakes intakes;

    @Inject
    Networks networks;

    @Inject
    CurrentCaller caller;

    ReferralDetail detail(Referral referral) {
        var person = person(referral);
        var shared = new ReferralPreview(
                caller.get().body().name(),
                referral.ageBand(),
                referral.needKind(),
                referral.message(),
                Snapshot.fromJson(referral.snapshot()));
        return new ReferralDetail(
                referral.id(),
                referral.version(),
                referral.citizenId(),
                person.surname(),
                person.givenName(),
                referral.legalBasis(),
                referral.noticeVersion(),
                referral.status(),
                referral.firstWins(),
                referral.way(),
                referral.createdAt(),
                referral.createdBy(),
                shared,
                referrals.rowsOf(referral.id()),
                referrals.stepsOf(referral.id()));
    }

    ReferralReceipt receipt(Referral referral) {
        var sent = referrals.rowsOf(referral.id()).stream()
                .filter(row -> row.sentAt() != null && row.state() != DeliveryState.ENTERED_IN_ERROR)
                .toList();
        var sentOn = sent.stream()
                .map(DeliveryRow::sentAt)
                .min(Comparator.naturalOrder())
                .map(Clocks::day)
                .orElseThrow(() -> new NotFound("receipt"));
        var person = person(referral);
        var desk = caller.get();
        return new ReferralReceipt(
                referral.id(),
                referral.citizenId(),
                person.surname(),
                person.givenName(),
                sentOn,
                desk.body().name(),
                networks.pec(desk.municipalityId()),
                referral.needKind(),
                referral.message(),
                referral.legalBasis(),
                referral.noticeVersion(),
                noticeShownAt(referral),
                referral.firstWins(),
                recipients(sent),
                Snapshot.fromJson(referral.snapshot()));
    }

    /** Where no visit of the person tells, the notice was shown when the referral was written. */
    private Instant noticeShownAt(Referral referral) {
        return intakes.noticeShown(referral.citizenId(), referral.noticeVersion(), referral.createdAt())
                .orElse(referral.createdAt());
    }

    private static List<ReferralReceipt.Recipient> recipients(List<DeliveryRow> sent) {
        return sent.stream()
                .map(row -> new ReferralReceipt.Recipient(row.organisationName(), row.serviceName()))
                .toList();
    }

    private CitizenData person(Referral referral) {
        return citizens.get(referral.citizenId()).person();
    }
}
