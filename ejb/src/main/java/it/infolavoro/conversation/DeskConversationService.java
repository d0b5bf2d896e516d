package it.infolavoro.conversation;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.ReferralDelivery;
import it.infolavoro.referral.Referrals;
import it.infolavoro.referral.Side;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The desk's side of the threads with organisations. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class DeskConversationService {

    private static final int MOST_THREADS = 50;

    @Inject
    Messages messages;

    @Inject
    Posting posting;

    @Inject
    Referrals referrals;

    @Inject
    Catalogue catalogue;

    @Inject
    Networks networks;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** The thread of a delivery, which is read from now on. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Conversation read(long deliveryId) {
        var delivery = referrals.delivery(deliveryId);
        var rows = posting.read(deliveryId, caller.get().municipalityId(), Side.DESK);
        if (!rows.isEmpty()) {
            audit.fire(AuditEvent.read("message.read", Posting.SUBJECT, deliveryId, citizenOf(delivery)));
        }
        return new Conversation(
                deliveryId,
                delivery.referralId(),
                catalogue.get(delivery.serviceId()).organisationName(),
                rows,
                posting.open(delivery, days()),
                delivery.state().sharesSnapshot());
    }

    /** Writes to the organisation; a repeated request changes nothing. Throws NotFound, BusinessRuleViolation. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void post(PostMessage command) {
        var delivery = referrals.delivery(command.deliveryId());
        if (messages.written(command.requestId(), Side.DESK)) {
            return;
        }
        posting.demandOpen(delivery, days());
        var municipality = caller.get().municipalityId();
        var id = messages.addOfDesk(posting.write(command, municipality), delivery.organisationId());
        posting.tell(
                new MessagePosted(municipality, delivery.organisationId(), delivery.id(), Side.DESK),
                id,
                citizenOf(delivery));
    }

    /** The file of a message. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public MessageFile file(long messageId) {
        var message = messages.get(messageId, Side.DESK);
        if (message.fileName() == null) {
            throw new NotFound("message");
        }
        var delivery = referrals.delivery(message.deliveryId());
        audit.fire(AuditEvent.read("message.file", Posting.SUBJECT, messageId, citizenOf(delivery)));
        return posting.file(message, caller.get().municipalityId(), Side.DESK);
    }

    /** Threads in which organisations have written something unread. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<UnreadThread> unread() {
        return messages.unreadAtDesk(MOST_THREADS);
    }

    private Long citizenOf(ReferralDelivery delivery) {
        return referrals.get(delivery.referralId()).citizenId();
    }

    private int days() {
        return networks.accessAfterEndDays(caller.get().networkId());
    }
}
