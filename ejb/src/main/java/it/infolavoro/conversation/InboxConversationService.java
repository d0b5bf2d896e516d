package it.infolavoro.conversation;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.inbox.Inbox;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.Side;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The organisation's side of the threads with desks. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class InboxConversationService {

    private static final int MOST_THREADS = 100;

    @Inject
    Messages messages;

    @Inject
    Posting posting;

    @Inject
    Inbox inbox;

    @Inject
    Networks networks;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /**
     * The thread of a delivery, which is read from now on; empty once the access is over (rule R4). Throws NotFound.
     */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public Conversation read(long deliveryId) {
        var delivery = inbox.get(deliveryId);
        var known = delivery.state().sharesSnapshot();
        if (!posting.open(delivery, days())) {
            return Conversation.inInbox(deliveryId, List.of(), false, false);
        }
        var rows = posting.read(deliveryId, delivery.municipalityId(), Side.ORGANISATION);
        if (!rows.isEmpty()) {
            audit.fire(AuditEvent.read("message.read", Posting.SUBJECT, deliveryId, null)
                    .of(delivery.municipalityId()));
        }
        return Conversation.inInbox(deliveryId, rows, true, known);
    }

    /** Writes to the desk; a repeated request changes nothing. Throws NotFound, BusinessRuleViolation. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public void post(PostMessage command) {
        var delivery = inbox.get(command.deliveryId());
        if (messages.written(command.requestId(), Side.ORGANISATION)) {
            return;
        }
        posting.demandOpen(delivery, days());
        var id = messages.addOfOrganisation(posting.write(command, delivery.municipalityId()));
        posting.tell(
                new MessagePosted(
                        delivery.municipalityId(), caller.get().organisationId(), delivery.id(), Side.ORGANISATION),
                id,
                null);
    }

    /** The file of a message. Throws NotFound, also once the access is over (rule R4). */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public MessageFile file(long messageId) {
        var message = messages.get(messageId, Side.ORGANISATION);
        var delivery = inbox.get(message.deliveryId());
        if (message.fileName() == null || !posting.open(delivery, days())) {
            throw new NotFound("message");
        }
        audit.fire(AuditEvent.read("message.file", Posting.SUBJECT, messageId, null)
                .of(delivery.municipalityId()));
        return posting.file(message, delivery.municipalityId(), Side.ORGANISATION);
    }

    /** Threads in which desks have written something unread. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public List<UnreadThread> unread() {
        return messages.unreadInInbox(posting.endedAfter(days()), MOST_THREADS);
    }

    private int days() {
        return networks.accessAfterEndDays(caller.get().networkId());
    }
}
