package it.infolavoro.inbox;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import it.infolavoro.platform.UseCase;
import it.infolavoro.staff.Presence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
    InboxMoves moves;

    @Inject
    InboxReading reading;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** How many deliveries ask for something. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public InboxCounts counts() {
        return reading.counts();
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
                reading.counts(),
                reading.rows(new InboxSearch(InboxSearch.Folder.WAITING, null)).rows().stream()
                        .limit(OLDEST)
                        .toList());
    }

    /** Opens a delivery, which acknowledges it. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public InboxDetail open(long deliveryId) {
        return moves.open(deliveryId);
    }

    /**
     * Acknowledges several deliveries, each with a step of its own, and tells which were still to be acknowledged.
     * Throws NotFound where none of them is there.
     */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public Acknowledged acknowledge(AcknowledgeDeliveries command) {
        var done = new ArrayList<Long>();
        var others = new ArrayList<Long>();
        var there = false;
        for (var id : command.deliveryIds()) {
            var delivery = inbox.lockIfThere(id);
            there |= delivery.isPresent();
            (delivery.map(moves::acknowledge).orElse(false) ? done : others).add(id);
        }
        if (!there) {
            throw new NotFound("delivery");
        }
        return new Acknowledged(done, others);
    }

    /** Gives a delivery to a colleague, or to nobody in particular. Throws NotFound, BusinessRuleViolation. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public void assign(AssignDelivery command) {
        var delivery = inbox.lock(command.deliveryId());
        delivery.requireVersion(command.version());
        if (command.memberId() != null) {
            var colleague = reading.colleagues()
                    .find(command.memberId())
                    .orElseThrow(() -> BusinessRuleViolation.at("memberId", "inbox.assign.unknown"));
            if (colleague.presence() != Presence.HERE) {
                throw BusinessRuleViolation.at("memberId", "inbox.assign.absent", colleague.name());
            }
        }
        delivery.assign(command.memberId());
        audit.fire(
                AuditEvent.change("inbox.assign", SUBJECT, delivery.id(), null).of(delivery.municipalityId()));
    }

    /** Moves a delivery: accept, decline, start, hold, complete, interrupt, forward, or take an answer back. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public void answer(AnswerDelivery command) {
        moves.answer(command);
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
