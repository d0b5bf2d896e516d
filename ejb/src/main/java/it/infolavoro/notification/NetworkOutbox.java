package it.infolavoro.notification;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Mails between the bodies of the networks that wait to be sent, and what became of those that did. */
@ApplicationScoped
public class NetworkOutbox {

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
     * A mail to a body.
     *
     * @param key what it tells, once: a mail with a key that was there before is not written again
     * @param kind what it tells, for whoever looks after the mails
     * @param notBefore when it may leave
     * @param calendar an iCalendar object (RFC 5545) with a METHOD, or empty
     */
    public record NetworkNews(
            String key,
            String kind,
            String recipient,
            String subject,
            String text,
            Instant notBefore,
            String calendar) {

        /** A mail without a calendar object. */
        public NetworkNews(String key, String kind, String recipient, String subject, String text, Instant notBefore) {
            this(key, kind, recipient, subject, text, notBefore, "");
        }

        @Override
        public String toString() {
            return "NetworkNews[" + key + "]";
        }
    }

    /** Whether mails are sent at all, for whoever would prepare one for nothing (rule R5). */
    public boolean isOpen() {
        return server.isSet();
    }

    /** Writes a mail that leaves when the caller's transaction is stored, behind either door (rules R1, R5 and R6). */
    public void queue(NetworkNews news) {
        if (!server.isSet() || queue.knows(NetworkMail.class, news.key())) {
            return;
        }
        var content = new MailContent(news.recipient(), news.subject(), news.text(), news.calendar());
        queue.add(NetworkMail.of(
                news.key(),
                news.kind(),
                keys.seal(SealedColumn.NETWORK_MAIL, 0, content.bytes()),
                clock.instant(),
                news.notBefore()));
    }

    /** Mails that were given up, the newest first. */
    public List<FailedMail> failed() {
        var jpql = "select new it.infolavoro.notification.FailedMail(m.id, m.kind, m.createdAt, m.endedAt, m.lastError)"
                + " from NetworkMail m where m.state = :failed order by m.id desc";
        return em.createQuery(jpql, FailedMail.class)
                .setParameter("failed", MailState.FAILED)
                .setMaxResults(Slice.SIZE)
                .getResultList();
    }

    /** Has a mail tried again that was given up. Throws {@link NotFound}. */
    public void tryAgain(long id) {
        var mail = queue.lock(NetworkMail.class, id);
        if (mail == null) {
            throw new NotFound("mail");
        }
        mail.tryAgain(clock.instant());
    }

    /** Has all mails tried again that were given up. */
    public void tryAllAgain() {
        em.createQuery("select m.id from NetworkMail m where m.state = :failed order by m.id", Long.class)
                .setParameter("failed", MailState.FAILED)
                .getResultList()
                .forEach(this::tryAgain);
    }

    /** Takes some mails that are due for a try. */
    List<ClaimedMail> claim(int limit, Instant now) {
        return queue.due(NetworkMail.class, limit, now).stream()
                .map(mail -> new ClaimedMail(
                        mail.id(),
                        "<" + mail.key() + "@infolavoro>",
                        MailContent.read(keys.open(SealedColumn.NETWORK_MAIL, 0, mail.claim(now)))))
                .toList();
    }

    /**
     * Notes how a try ended.
     *
     * @param error the class of what went wrong, or null where the mail was sent
     */
    void tried(long id, String error, Instant now) {
        queue.lock(NetworkMail.class, id).tried(error, now);
    }
}
