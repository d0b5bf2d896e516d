package it.infolavoro.referral;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.intake.IntakeRow;
import it.infolavoro.intake.Intakes;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.network.CodeLists;
import it.infolavoro.notice.NoticeReading;
import it.infolavoro.offer.Offer;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** Puts a referral together: checks what is asked, takes the snapshot, writes the drafts of its deliveries. */
@ApplicationScoped
public class ReferralComposer {

    @Inject
    Referrals referrals;

    @Inject
    Citizens citizens;

    @Inject
    ReferralOffers offers;

    @Inject
    Intakes intakes;

    @Inject
    SnapshotComposer snapshots;

    @Inject
    NoticeReading notices;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** What the organisations would see. */
    ReferralPreview preview(ReferralContent content) {
        var me = caller.get();
        var citizen = citizens.get(content.citizenId());
        return new ReferralPreview(
                me.body().name(),
                ageBand(citizen),
                content.needKind(),
                content.message(),
                snapshots.take(citizen, content.sections(), me.networkId()));
    }

    /** What can be asked and shared for a person. */
    ReferralStart start(long citizenId) {
        var citizen = citizens.get(citizenId);
        var open = intakes.openNeedsOf(citizenId).stream()
                .map(NeedRow::kind)
                .distinct()
                .toList();
        var notice = intakes.of(citizenId).stream()
                .map(IntakeRow::noticeVersion)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var everything = snapshots.take(
                citizen, EnumSet.allOf(Section.class), caller.get().networkId());
        return new ReferralStart(
                citizenId, citizen.person().surname(), citizen.person().givenName(), open, notice, everything);
    }

    /** The services that meet a need of a person, in the order in which a desk sees them. */
    List<Offer> offers(long citizenId, String needKind) {
        return offers.of(citizens.get(citizenId), needKind, caller.get().networkId());
    }

    /** Services may have left the catalogue between draft and sending, and persons grow older. */
    void requireOffered(Referral referral, List<ReferralDelivery> drafts) {
        var chosen = drafts.stream().map(Delivery::serviceId).toList();
        offers.requireStill(referral, offers(referral.citizenId(), referral.needKind()), chosen);
    }

    /** Writes the referral and a draft delivery per recipient. */
    Referral draft(PrepareReferral command) {
        var me = caller.get();
        var content = command.content();
        codes.requireKey(me.networkId(), "need", content.needKind(), "needKind");
        codes.requireKey(me.networkId(), "legal_basis", content.legalBasis(), "legalBasis");
        notices.requireShown(content.noticeVersion(), Clocks.today(clock), "noticeVersion");
        var citizen = citizens.get(content.citizenId());
        var offered = offers.of(citizen, content.needKind(), me.networkId());
        if (command.shown() != null && !command.shown().shows(offered)) {
            throw BusinessRuleViolation.at("serviceIds", "referral.listChanged");
        }
        var chosen = ReferralOffers.require(offered, content.serviceIds(), content.conditionsVerified());
        var now = clock.instant();
        var referral = Referral.draft(
                command.requestId(),
                content,
                ageBand(citizen),
                snapshots.take(citizen, content.sections(), me.networkId()),
                me.username(),
                now);
        referrals.add(referral);
        offers.keep(referral, offered, content.serviceIds(), command.filter());
        for (var offer : chosen) {
            referrals.add(ReferralDelivery.draft(referral, recipient(offer.service()), now));
        }
        return referral;
    }

    /** The reason must be one of the network's for this manner. */
    void requireReason(EndDelivery command) {
        var list = command.manner().leadsTo().reasonList().orElseThrow();
        codes.requireKey(caller.get().networkId(), list, command.reason(), "reason");
    }

    private static ReferralDelivery.Recipient recipient(ServiceRow service) {
        return new ReferralDelivery.Recipient(service.id(), service.organisationId());
    }

    private String ageBand(Citizen citizen) {
        return AgeBand.of(citizen.birthDate(), Clocks.today(clock));
    }
}
