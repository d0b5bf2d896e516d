package it.infolavoro.link;

import it.infolavoro.link.LinkSecrets.Purpose;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The registered mailboxes. They are sealed, and belong to no tenant: whoever asks names the organisation. */
@ApplicationScoped
public class LinkMailboxes {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    LinkSecrets secrets;

    @Inject
    Clock clock;

    /** The mailboxes of a network's organisations. */
    List<LinkMailbox> ofNetwork(long networkId) {
        var jpql = "select b from LinkMailbox b, MemberOrganisation o where o.id = b.organisationId"
                + " and o.networkId = :network";
        return em.createQuery(jpql, LinkMailbox.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** The mailbox of an organisation, confirmed or not. */
    Optional<LinkMailbox> of(long organisationId) {
        return one("select b from LinkMailbox b where b.organisationId = :value", organisationId);
    }

    /** The one that a confirmation's secret belongs to, locked. */
    Optional<LinkMailbox> byConfirmation(String token) {
        var mark = secrets.mark(Purpose.CONFIRMATION, 0, token);
        var found = one("select b from LinkMailbox b where b.confirmationMark = :value", mark);
        found.ifPresent(mailbox -> em.lock(mailbox, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private Optional<LinkMailbox> one(String jpql, Object value) {
        return em.createQuery(jpql, LinkMailbox.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /**
     * Enters the mailbox of an organisation in place of the one before, unconfirmed.
     *
     * @param confirmation the secret by which it can confirm itself
     */
    public LinkMailbox enter(long organisationId, String address, String confirmation, String by) {
        var mailbox = of(organisationId).orElseGet(() -> LinkMailbox.of(organisationId));
        mailbox.enter(
                new LinkMailbox.Entered(
                        keys.seal(SealedColumn.LINK_MAILBOX, organisationId, address.getBytes(StandardCharsets.UTF_8)),
                        secrets.mark(Purpose.MAILBOX, organisationId, address.toLowerCase(Locale.ROOT)),
                        secrets.mark(Purpose.CONFIRMATION, 0, confirmation),
                        by),
                clock.instant());
        em.persist(mailbox);
        em.flush();
        return mailbox;
    }

    /** Notes that a mailbox wants links. Throws BusinessRuleViolation {@code link.dead}. */
    public void confirm(LinkMailbox mailbox) {
        mailbox.confirm(clock.instant());
    }

    /** Takes a mailbox away: its links end with it. */
    void remove(LinkMailbox mailbox) {
        em.remove(mailbox);
    }

    /** The address in clear. */
    String open(LinkMailbox mailbox) {
        return new String(
                keys.open(SealedColumn.LINK_MAILBOX, mailbox.organisationId(), mailbox.address()),
                StandardCharsets.UTF_8);
    }
}
