package it.infolavoro.notification;

import it.infolavoro.platform.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Mails of the bound Comune that wait to be sent, and what became of those that did. */
@ApplicationScoped
public class Outbox {

    private static final String PURPOSE = "mail";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    /**
     * Writes a mail that leaves when the caller's transaction is stored. Does nothing where its key was there before,
     * and where no mail server is set (rules R1 and R5).
     *
     * @param municipalityId the bound Comune
     */
    public void queue(long municipalityId, Mail mail) {
        if (!server.isSet() || isKnown(mail.key())) {
            return;
        }
        em.persist(OutgoingMail.of(
                mail, keys.seal(PURPOSE, municipalityId, MailContent.of(mail).bytes()), clock.instant()));
    }

    private boolean isKnown(String key) {
        return !em.createQuery("select m.id from OutgoingMail m where m.key = :key", Long.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** What became of the last mail about each of some records of a kind. */
    public List<MailRow> about(String kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var jpql = "select new it.infolavoro.notification.MailRow(m.aboutId, m.state, m.endedAt) from OutgoingMail m"
                + " where m.aboutKind = :kind and m.aboutId in :ids order by m.id";
        return em.createQuery(jpql, MailRow.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Takes some mails that are due for a try. */
    List<ClaimedMail> claim(long municipalityId, int limit, Instant now) {
        var jpql = "select m from OutgoingMail m where m.state = :waiting and m.nextTryAt <= :now"
                + " order by m.nextTryAt, m.id";
        return em
                .createQuery(jpql, OutgoingMail.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(mail -> new ClaimedMail(
                        mail.id(),
                        "<" + mail.key() + "." + municipalityId + "@infolavoro>",
                        MailContent.read(keys.open(PURPOSE, municipalityId, mail.claim(now)))))
                .toList();
    }

    /** Notes how a try ended. */
    void tried(long id, boolean wasSent, Instant now) {
        var mail = em.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (wasSent) {
            mail.sent(now);
        } else {
            mail.failed(now);
        }
    }
}
