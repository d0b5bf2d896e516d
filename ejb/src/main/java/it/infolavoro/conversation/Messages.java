package it.infolavoro.conversation;

import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Messages behind the bound door: each method says which side it is for. */
@ApplicationScoped
class Messages {

    /** Most messages of a thread that are shown, the newest. */
    static final int SHOWN = 200;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The thread of a delivery, the oldest message first. */
    List<Message> of(long deliveryId, Side reader) {
        var jpql = "select m from " + entity(reader) + " m where m.deliveryId = :delivery order by m.id desc";
        var newest = em.createQuery(jpql, type(reader))
                .setParameter("delivery", deliveryId)
                .setMaxResults(SHOWN)
                .getResultList();
        var thread = new ArrayList<Message>(newest);
        Collections.reverse(thread);
        return thread;
    }

    /** One message. Throws {@link NotFound}. */
    Message get(long id, Side reader) {
        var message = em.find(type(reader), id);
        if (message == null) {
            throw new NotFound("message");
        }
        return message;
    }

    /** The sealed content of a message's file. Throws {@link NotFound}. */
    byte[] sealedFile(long messageId, Side reader) {
        var jpql = "select f.sealed from " + entity(reader) + "File f where f.messageId = :message";
        return em.createQuery(jpql, byte[].class)
                .setParameter("message", messageId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("message"));
    }

    /** Whether this request has already written. */
    boolean written(UUID requestId, Side side) {
        var jpql = "select m.id from " + entity(side) + " m where m.requestId = :request";
        return !em.createQuery(jpql, Long.class)
                .setParameter("request", requestId.toString())
                .getResultList()
                .isEmpty();
    }

    /** Stores a message of the desk, with its file where it has one, and gives its id. */
    long addOfDesk(Written written, long organisationId) {
        var message = new DeskMessage(written, organisationId);
        em.persist(message);
        em.flush();
        if (written.sealedFile() != null) {
            em.persist(DeskMessageFile.of(organisationId, message.id(), written.sealedFile()));
        }
        return message.id();
    }

    /** Stores a message of the organisation, with its file where it has one, and gives its id. */
    long addOfOrganisation(Written written) {
        var message = new InboxMessage(written);
        em.persist(message);
        em.flush();
        if (written.sealedFile() != null) {
            em.persist(InboxMessageFile.of(written.municipalityId(), message.id(), written.sealedFile()));
        }
        return message.id();
    }

    /** Deliveries of the bound Comune about which organisations have written something unread. */
    List<UnreadThread> unreadAtDesk(int most) {
        var jpql = "select new it.infolavoro.conversation.UnreadThread(d.id, d.referralId, o.name, count(m.id))"
                + " from DeskMessage m, ReferralDelivery d, MemberOrganisation o where m.side = :side"
                + " and m.readAt is null and d.id = m.deliveryId and o.id = d.organisationId"
                + " group by d.id, d.referralId, o.name order by d.id";
        return em.createQuery(jpql, UnreadThread.class)
                .setParameter("side", Side.ORGANISATION)
                .setMaxResults(most)
                .getResultList();
    }

    /** Deliveries of the bound organisation about which desks have written something unread, while it has access. */
    List<UnreadThread> unreadInInbox(Instant endedAfter, int most) {
        var jpql = "select new it.infolavoro.conversation.UnreadThread(d.id, count(m.id))"
                + " from InboxMessage m, InboxDelivery d where m.side = :side and m.readAt is null"
                + " and d.id = m.deliveryId and (d.closedAt is null or d.closedAt >= :ended)"
                + " group by d.id order by d.id";
        return em.createQuery(jpql, UnreadThread.class)
                .setParameter("side", Side.DESK)
                .setParameter("ended", endedAfter)
                .setMaxResults(most)
                .getResultList();
    }

    private static String entity(Side side) {
        return type(side).getSimpleName();
    }

    private static Class<? extends Message> type(Side side) {
        return side == Side.DESK ? DeskMessage.class : InboxMessage.class;
    }
}
