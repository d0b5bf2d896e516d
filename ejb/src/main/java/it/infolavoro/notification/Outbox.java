package it.infolavoro.notification;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Mails of the bound Comune that wait to be sent, and what became of those that did. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    MailQueue queue;

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
        if (!server.isSet() || queue.knows(OutgoingMail.class, mail.key())) {
            return;
        }
        queue.add(OutgoingMail.of(
                mail,
                keys.seal(
                        SealedColumn.OUTGOING_MAIL,
                        municipalityId,
                        MailContent.of(mail).bytes()),
                clock.instant()));
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
        return queue.due(OutgoingMail.class, limit, now).stream()
                .map(mail -> new ClaimedMail(
                        mail.id(),
                        "<" + mail.key() + "." + municipalityId + "@infolavoro>",
                        MailContent.read(keys.open(SealedColumn.OUTGOING_MAIL, municipalityId, mail.claim(now)))))
                .toList();
    }

    /**
     * Notes how a try ended.
     *
     * @param error the class of what went wrong, or null where the mail was sent
     */
    void tried(long id, String error, Instant now) {
        queue.lock(OutgoingMail.class, id).tried(error, now);
    }
}
