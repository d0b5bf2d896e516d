package it.infolavoro.link;

import it.infolavoro.link.LinkSecrets.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The links that were mailed. They hold ids and fingerprints alone, so that either door's transaction writes them. */
@ApplicationScoped
public class DeliveryLinks {

    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    LinkSecrets secrets;

    @Inject
    LinkMailboxes mailboxes;

    @Inject
    Clock clock;

    /** A new link to a delivery in place of those before. */
    DeliveryLink add(String token, LinkMailbox mailbox, long deliveryId) {
        var now = clock.instant();
        em.createQuery(
                        "select l from DeliveryLink l where l.deliveryId = :delivery and l.replacedAt is null",
                        DeliveryLink.class)
                .setParameter("delivery", deliveryId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(link -> link.replace(now));
        var link = DeliveryLink.of(secrets.mark(Purpose.LINK, 0, token), mailbox, deliveryId, now);
        em.persist(link);
        em.flush();
        return link;
    }

    /** The link of a token, unless its mailbox has been changed or taken away since (rule R1). */
    Optional<DeliveryLink> find(String token) {
        return find(token, LockModeType.NONE);
    }

    /** The same, locked, so that of two guesses at once both are counted. */
    Optional<DeliveryLink> lock(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<DeliveryLink> find(String token, LockModeType lock) {
        if (token == null) {
            return Optional.empty();
        }
        return em.createQuery("select l from DeliveryLink l where l.tokenMark = :mark", DeliveryLink.class)
                .setParameter("mark", secrets.mark(Purpose.LINK, 0, token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(link ->
                        mailboxes.of(link.organisationId()).filter(link::goesTo).isPresent());
    }

    /** How many links to a delivery were mailed in the last day. */
    long ofLastDay(long deliveryId) {
        return em.createQuery(
                        "select count(l) from DeliveryLink l where l.deliveryId = :delivery and l.createdAt > :since",
                        Long.class)
                .setParameter("delivery", deliveryId)
                .setParameter("since", clock.instant().minus(DAY))
                .getSingleResult();
    }
}
