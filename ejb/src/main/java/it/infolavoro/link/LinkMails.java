package it.infolavoro.link;

import it.infolavoro.clock.DeliveryRang;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.link.LinkSecrets.Purpose;
import it.infolavoro.mailtext.MailKind;
import it.infolavoro.mailtext.MailWording;
import it.infolavoro.notification.MailTexts;
import it.infolavoro.notification.NetworkOutbox;
import it.infolavoro.notification.NetworkOutbox.NetworkNews;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.Site;
import it.infolavoro.referral.DeliveryMoved;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.tenancy.BoundDoor;
import it.infolavoro.tenancy.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes the mails to registered mailboxes, in the transaction of what they tell. They hold nothing of a person: no
 * name, no need, no Comune.
 */
@ApplicationScoped
class LinkMails {

    private static final MailTexts TEXTS = MailTexts.beside(LinkMails.class);
    private static final Set<String> WORDED = Set.of("LINK", "LINK_AGAIN", "LINK_ENDED");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALY);
    private static final Set<DeliveryState> ENDED = EnumSet.of(
            DeliveryState.WITHDRAWN, DeliveryState.INTERRUPTED, DeliveryState.SUPERSEDED, DeliveryState.EXPIRED);

    @Inject
    LinkMailboxes mailboxes;

    @Inject
    DeliveryLinks links;

    @Inject
    LinkSecrets secrets;

    @Inject
    NetworkOutbox outbox;

    @Inject
    MailWording wording;

    @Inject
    Clock clock;

    /** What a desk does with a delivery, and the clock; an organisation knows what it does itself. */
    void moved(@Observes DeliveryMoved moved) {
        if (!outbox.isOpen() || BoundDoor.current().kind() == Door.Kind.ORGANISATION) {
            return;
        }
        if (moved.to() == DeliveryState.SENT) {
            toConfirmed(moved.organisationId(), mailbox -> link(mailbox, moved.deliveryId(), "LINK"));
        } else if (ENDED.contains(moved.to())) {
            var key = "e" + moved.deliveryId() + "-" + moved.at().toEpochMilli();
            toConfirmed(moved.organisationId(), mailbox -> write(mailbox, key, "LINK_ENDED"));
        }
    }

    /** A reminder brings a new link, since the first one has come of age. */
    void rang(@Observes DeliveryRang rang) {
        if (outbox.isOpen()) {
            toConfirmed(rang.organisationId(), mailbox -> link(mailbox, rang.deliveryId(), "LINK_AGAIN"));
        }
    }

    private void toConfirmed(long organisationId, Consumer<LinkMailbox> write) {
        mailboxes.of(organisationId).filter(LinkMailbox::confirmed).ifPresent(write);
    }

    /** Mails a new link to a delivery. */
    void link(LinkMailbox mailbox, long deliveryId, String kind) {
        var token = secrets.token();
        var link = links.add(token, mailbox, deliveryId);
        write(
                mailbox,
                "l" + link.id(),
                kind,
                Site.address("/link/open?t=" + token),
                Clocks.day(link.until()).format(DAY));
    }

    /** Mails a code for a link. */
    void code(LinkMailbox mailbox, DeliveryLink link, String code) {
        write(
                mailbox,
                "c" + link.id() + "-" + link.codes(),
                "LINK_CODE",
                code,
                DeliveryLink.CODE.life().toMinutes());
    }

    /** Asks a mailbox whether it wants links. */
    void confirmation(LinkMailbox mailbox, String organisation, String token) {
        write(
                mailbox,
                "m" + secrets.mark(Purpose.CONFIRMATION, 0, token),
                "LINK_CONFIRM",
                organisation,
                Site.address("/link/open?c=" + token));
    }

    private void write(LinkMailbox mailbox, String key, String kind, Object... arguments) {
        outbox.queue(new NetworkNews(
                key,
                kind,
                mailboxes.open(mailbox),
                TEXTS.get(kind + ".subject"),
                text(mailbox, kind, TEXTS.get(kind + ".text", arguments)),
                clock.instant()));
    }

    /** What is asked for and waited for, a code or a confirmation, gets nothing added. */
    private String text(LinkMailbox mailbox, String kind, String standard) {
        return WORDED.contains(kind)
                ? wording.toBody(Kind.ORGANISATION, mailbox.organisationId(), MailKind.LINK, standard)
                : standard;
    }
}
