package it.infolavoro.referral;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.offer.Offer;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.offer.OfferedRow;
import it.infolavoro.offer.OfferedServices;
import it.infolavoro.offer.Turns;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Slice;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The desk's side of referrals. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ReferralService {

    private static final String SUBJECT = "Referral";
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Referrals referrals;

    @Inject
    Citizens citizens;

    @Inject
    ReferralComposer composer;

    @Inject
    OneOpenReferral open;

    @Inject
    ReferralSettlement settlement;

    @Inject
    ReferralReading reading;

    @Inject
    Catalogue catalogue;

    @Inject
    OfferedServices offered;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Event<NothingFound> nothingFound;

    /**
     * What a desk needs before it writes a referral for a person: the open needs and everything that could be shared.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ReferralStart start(long citizenId) {
        var start = composer.start(citizenId);
        audit.fire(AuditEvent.read("referral.start", "Citizen", citizenId, citizenId));
        return start;
    }

    /** The services of the network's catalogue that meet a need, of organisations whose adhesion is in force. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<ServiceRow> servicesFor(String needKind) {
        return catalogue.offering(caller.get().networkId(), needKind);
    }

    /** The services that meet a need of a person, in their order, with what the conditions say (package offer). */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<Offer> offers(long citizenId, String needKind) {
        return search(citizenId, needKind, OfferFilter.NONE);
    }

    /** Those of them that match what the desk looks for, at their places in the whole order. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<Offer> search(long citizenId, String needKind, OfferFilter filter) {
        var offers = composer.offers(citizenId, needKind).stream()
                .filter(offer -> filter.finds(offer.service().terms()))
                .toList();
        audit.fire(AuditEvent.read("referral.offers", "Citizen", citizenId, citizenId));
        if (offers.stream().noneMatch(Offer::eligible)) {
            nothingFound.fire(new NothingFound(caller.get().municipalityId(), needKind, filter));
        }
        return offers;
    }

    /** The list that the desk was shown when it wrote a referral. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<OfferedRow> offered(long referralId) {
        var referral = referrals.get(referralId);
        audit.fire(AuditEvent.read("referral.offered", SUBJECT, referralId, referral.citizenId()));
        return offered.of(referralId);
    }

    /** How often organisations were shown, first and chosen in the last year, for whoever asks whether it was fair. */
    @RolesAllowed(DESK_MANAGER)
    public List<Turns> turns() {
        audit.fire(AuditEvent.read("referral.turns", SUBJECT, null, null));
        return offered.turns(clock.instant().minus(YEAR));
    }

    /** Shows exactly what the organisations would see, before and after acceptance. Writes nothing but the trail. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ReferralPreview preview(ReferralContent content) {
        var preview = composer.preview(content);
        audit.fire(AuditEvent.read("referral.preview", "Citizen", content.citizenId(), content.citizenId()));
        return preview;
    }

    /** Writes a referral, as a draft or sent. Gives its id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long prepare(PrepareReferral command) {
        // Two operators may be sending the same person to the same service (rule R5).
        citizens.toWrite(command.content().citizenId());
        var known = referrals.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var content = command.content();
        open.require(content.citizenId(), content.serviceIds());
        var referral = composer.draft(command);
        if (command.send()) {
            send(referral);
        }
        audit.fire(AuditEvent.change(
                command.send() ? "referral.send" : "referral.draft", SUBJECT, referral.id(), referral.citizenId()));
        return referral.id();
    }

    /** Sends a draft. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void sendDraft(SendDraft command) {
        var referral = referrals.get(command.referralId());
        // A merge of the person's record that is under way ends first, and raises the version if it moved the referral.
        citizens.toWrite(referral.citizenId());
        referral.requireVersion(command.version());
        send(referral);
        audit.fire(AuditEvent.change("referral.send", SUBJECT, referral.id(), referral.citizenId()));
    }

    /** Withdraws a delivery, interrupts it, or marks it as a mistake. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void end(EndDelivery command) {
        var delivery = referrals.delivery(command.deliveryId());
        delivery.requireVersion(command.version());
        composer.requireReason(command);
        var now = clock.instant();
        var transition = switch (command.manner()) {
            case WITHDRAW -> delivery.withdraw(now, command.reason(), command.note());
            case INTERRUPT -> delivery.interrupt(now, command.reason(), command.note());
            case ENTER_IN_ERROR -> delivery.enterInError(now, command.reason(), command.note());
        };
        referrals.add(delivery, transition, caller.get().username());
        var referral = referrals.get(delivery.referralId());
        settlement.settle(referral);
        audit.fire(AuditEvent.change(
                "referral." + transition.to(), "ReferralDelivery", delivery.id(), referral.citizenId()));
    }

    /** Opens a referral with its deliveries and their history. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ReferralDetail open(long referralId) {
        var referral = referrals.get(referralId);
        settlement.settle(referral);
        audit.fire(AuditEvent.read("referral.open", SUBJECT, referral.id(), referral.citizenId()));
        return reading.detail(referral);
    }

    /** What the citizen gets on paper about a referral that was sent. Throws NotFound for a draft. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ReferralReceipt receipt(long referralId) {
        var receipt = reading.receipt(referrals.get(referralId));
        audit.fire(AuditEvent.read("referral.receipt", SUBJECT, referralId, receipt.citizenId()));
        return receipt;
    }

    /** Lists the desk's deliveries, the newest first. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Slice<ReferralRow> list(ReferralSearch search) {
        audit.fire(AuditEvent.read("referral.list", SUBJECT, null, null));
        return referrals.list(search);
    }

    private void send(Referral referral) {
        var now = clock.instant();
        var deliveries = referrals.deliveriesOf(referral.id());
        var drafts = deliveries.stream()
                .filter(delivery -> delivery.state() == DeliveryState.DRAFT)
                .toList();
        if (drafts.isEmpty()) {
            throw new BusinessRuleViolation("referral.nothingToSend");
        }
        open.takePlace(referral, drafts);
        composer.requireOffered(referral, drafts);
        drafts.forEach(delivery ->
                referrals.add(delivery, delivery.send(now), caller.get().username()));
        referral.follow(deliveries.stream().map(Delivery::state).toList());
    }
}
