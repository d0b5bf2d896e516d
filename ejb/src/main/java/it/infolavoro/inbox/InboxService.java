package it.infolavoro.inbox;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Slice;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralSettlement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The organisation's side of referrals. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class InboxService {

    private static final String SUBJECT = "InboxDelivery";
    private static final int OLDEST = 5;

    @Inject
    Inbox inbox;

    @Inject
    InboxAnswer answers;

    @Inject
    InboxReading reading;

    @Inject
    ReferralSettlement settlement;

    @Inject
    Afterwards afterwards;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** How many deliveries ask for something. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public InboxCounts counts() {
        return inbox.counts();
    }

    /** A folder of the inbox. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public Slice<InboxRow> list(InboxSearch search) {
        return reading.rows(search);
    }

    /** What to look at today: the counts, and what has waited longest for an answer. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public InboxToday today() {
        return new InboxToday(
                inbox.counts(),
                reading.rows(new InboxSearch(InboxSearch.Folder.WAITING, null)).rows().stream()
                        .limit(OLDEST)
                        .toList());
    }

    /** Opens a delivery, which acknowledges it. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public InboxDetail open(long deliveryId) {
        var delivery = inbox.lock(deliveryId);
        delivery.acknowledge(clock.instant())
                .ifPresent(transition ->
                        inbox.add(delivery, transition, caller.get().username()));
        audit.fire(AuditEvent.read("inbox.open", SUBJECT, delivery.id(), null).of(delivery.municipalityId()));
        return reading.detail(delivery);
    }

    /** Moves a delivery: accept, decline, start, hold, complete, interrupt, forward, or take an answer back. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public void answer(AnswerDelivery command) {
        var delivery = inbox.lock(command.deliveryId());
        if (delivery.state() == DeliveryState.SUPERSEDED) {
            // The same words as for the one who loses by the unique key: which of the two decides is a matter of
            // milliseconds.
            throw new BusinessRuleViolation("duplicate.uq_referral_claim");
        }
        delivery.requireVersion(command.version());
        var transition = answers.apply(command, delivery);
        inbox.add(delivery, transition, caller.get().username());
        audit.fire(AuditEvent.change("inbox." + command.move(), SUBJECT, delivery.id(), null)
                .of(delivery.municipalityId()));
        var municipality = delivery.municipalityId();
        var referral = delivery.referralId();
        afterwards.leave(() -> settlement.settle(municipality, referral));
    }

    /** The services of other organisations that meet the same need, to forward to. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public List<ServiceRow> servicesToForwardTo(long deliveryId) {
        var delivery = inbox.get(deliveryId);
        return catalogue.offering(caller.get().networkId(), delivery.needKind()).stream()
                .filter(service -> service.organisationId() != caller.get().organisationId())
                .toList();
    }
}
