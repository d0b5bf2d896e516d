package it.infolavoro.demo;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.citizen.Citizen;
import it.infolavoro.intake.Intakes;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.offer.Offer;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.offer.OfferedService;
import it.infolavoro.offer.OfferedServices;
import it.infolavoro.offer.Ranking;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.AgeBand;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.Referral;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.ReferralDelivery;
import it.infolavoro.referral.Referrals;
import it.infolavoro.referral.Section;
import it.infolavoro.referral.SendingWay;
import it.infolavoro.referral.SnapshotComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Sends demonstration referrals for a need that some organisation's services meet. */
@ApplicationScoped
class DemoReferrals {

    private static final List<String> WITH_DEMO_USER = List.of("Centro per l'Impiego", "Cisita");
    private static final List<String> MESSAGES = List.of(
            "La persona è disponibile per un colloquio da subito.",
            "Preferisce essere contattata al mattino.",
            "Ha già esperienza nel settore e cerca un orario a tempo pieno.",
            "Chiede un primo incontro di orientamento presso la vostra sede.");

    @Inject
    Intakes intakes;

    @Inject
    Referrals referrals;

    @Inject
    SnapshotComposer snapshots;

    @Inject
    Catalogue catalogue;

    @Inject
    OfferedServices offered;

    @Inject
    CodeLists lists;

    /**
     * A delivery that was sent, for its organisation to answer.
     *
     * @param toDemoUser whether somebody can log in for the organisation
     */
    record Sent(long referralId, long deliveryId, long organisationId, Instant at, boolean toDemoUser) {}

    /** Sends the first of the person's needs for which the catalogue has a service. */
    Optional<Sent> send(Citizen citizen, Instant at, MunicipalityRow municipality, DemoYear year) {
        for (var need : intakes.needsOf(citizen.id())) {
            var services = catalogue.offering(municipality.networkId(), need.kind());
            if (!services.isEmpty()) {
                return Optional.of(send(citizen, need, choose(services, year), at, municipality, year));
            }
        }
        return Optional.empty();
    }

    /** Every third goes to an organisation that has a demo user, where it can, so that there is something to answer. */
    private static ServiceRow choose(List<ServiceRow> services, DemoYear year) {
        var answerable = services.stream().filter(DemoReferrals::withDemoUser).toList();
        return answerable.isEmpty() || !year.in(1, 3) ? year.any(services) : year.any(answerable);
    }

    private static boolean withDemoUser(ServiceRow service) {
        return WITH_DEMO_USER.stream().anyMatch(service.organisationName()::startsWith);
    }

    private Sent send(
            Citizen citizen,
            NeedRow need,
            ServiceRow service,
            Instant at,
            MunicipalityRow municipality,
            DemoYear year) {
        var legalBasis =
                lists.items(municipality.networkId(), "legal_basis").get(0).key();
        var content = new ReferralContent(
                citizen.id(),
                need.kind(),
                List.of(service.id()),
                sections(year),
                year.any(MESSAGES),
                legalBasis,
                DemoCases.NOTICE,
                true,
                year.in(1, 8) ? Priority.URGENT : Priority.NORMAL,
                true,
                year.in(1, 12) ? SendingWay.TELEPHONE : SendingWay.PRODUCT);
        var band = AgeBand.of(citizen.birthDate(), Clocks.day(at));
        var snapshot = snapshots.take(citizen, content.sections(), municipality.networkId());
        var referral = DemoYear.marked(Referral.draft(year.uuid(), content, band, snapshot, DemoCases.OPERATOR, at));
        referrals.add(referral);
        keepOffers(referral, service, municipality, at);
        var recipient = new ReferralDelivery.Recipient(service.id(), service.organisationId());
        var delivery = ReferralDelivery.draft(referral, recipient, at);
        referrals.add(delivery);
        referrals.add(delivery, delivery.send(at), DemoCases.OPERATOR);
        referral.follow(List.of(delivery.state()));
        return new Sent(referral.id(), delivery.id(), recipient.organisationId(), at, withDemoUser(service));
    }

    /** The list as the desk saw it, for whoever asks whether it was impartial. */
    private void keepOffers(Referral referral, ServiceRow chosen, MunicipalityRow municipality, Instant at) {
        var offers = catalogue.offering(municipality.networkId(), referral.needKind()).stream()
                .map(service -> new Offer(service, 0, List.of(), null, null))
                .toList();
        Ranking.of(offers, Clocks.day(at))
                .forEach(offer -> offered.add(OfferedService.of(
                        referral.id(),
                        referral.needKind(),
                        offer,
                        offer.service().id() == chosen.id(),
                        OfferFilter.NONE,
                        at)));
    }

    private static EnumSet<Section> sections(DemoYear year) {
        var sections = EnumSet.of(Section.IDENTITY, Section.CONTACTS);
        if (year.in(1, 2)) {
            sections.add(Section.LABOUR);
            sections.add(Section.SHAREABLE_NOTES);
        }
        return sections;
    }
}
