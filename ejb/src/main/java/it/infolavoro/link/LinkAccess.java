package it.infolavoro.link;

import it.infolavoro.identity.Bodies;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Role;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.Inbox;
import it.infolavoro.inbox.InboxDetail;
import it.infolavoro.inbox.InboxMoves;
import it.infolavoro.inbox.InboxReading;
import it.infolavoro.link.LinkSecrets.Purpose;
import it.infolavoro.link.LinkView.State;
import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.CommandValidation;
import it.infolavoro.platform.OneTimeCode;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * The way in for organisations without an account. It is no service of the product, since nobody has logged in: what
 * lets the caller in is the link's secret, which each method checks first, in a transaction of its own.
 */
@ApplicationScoped
public class LinkAccess {

    private static final Set<Move> WITHOUT_CODE = EnumSet.of(Move.ACCEPT, Move.DECLINE);
    private static final int LINKS_A_DAY = 3;

    @Inject
    DeliveryLinks links;

    @Inject
    LinkMailboxes mailboxes;

    @Inject
    LinkMails mails;

    @Inject
    LinkSecrets secrets;

    @Inject
    LinkTrail trail;

    @Inject
    SystemWork work;

    @Inject
    Bodies bodies;

    @Inject
    Inbox inbox;

    @Inject
    InboxReading reading;

    @Inject
    InboxMoves moves;

    @Inject
    CodeLists codes;

    @Inject
    CommandValidation validation;

    @Inject
    Clock clock;

    /** What is known of a link that was shown. */
    private record Shown(State state, boolean granted, long deliveryId, Instant until, Caller caller) {}

    /** What a link shows; never throws for a link that is none (rules R3, R4 and R5). */
    public LinkView look(LinkKey key) {
        var shown = shown(key);
        if (shown.state() != State.LIVE) {
            return LinkView.without(shown.state());
        }
        return work.as(
                shown.caller(),
                () -> inbox.find(shown.deliveryId())
                        .map(delivery -> shown.granted()
                                ? moves.open(delivery.id())
                                : reading.detail(delivery).anonymous())
                        .map(detail -> view(shown, detail))
                        .orElseGet(() -> LinkView.without(State.UNKNOWN)));
    }

    private static LinkView view(Shown shown, InboxDetail detail) {
        var body = shown.caller().body();
        return new LinkView(State.LIVE, body.name(), body.networkId(), shown.until(), shown.granted(), detail);
    }

    /** Notes that the organisation has read the request and will answer. Throws {@code link.dead}. */
    public void acknowledge(LinkKey key) {
        as(key, shown -> moves.acknowledge(shown.deliveryId()));
    }

    /**
     * Answers. Accepting and declining need the link alone, everything else the code too. Throws {@code link.dead},
     * {@code link.code.needed}, and what the inbox throws.
     */
    public void answer(LinkKey key, AnswerDelivery command) {
        validation.check(command);
        as(key, shown -> {
            if (command.deliveryId() != shown.deliveryId()) {
                throw new BusinessRuleViolation("link.dead");
            }
            if (!shown.granted() && !WITHOUT_CODE.contains(command.move())) {
                throw new BusinessRuleViolation("link.code.needed");
            }
            moves.answer(command);
            return null;
        });
    }

    /**
     * Mails a code to the link's mailbox. Throws {@code link.dead}, {@code link.code.wait}, {@code link.code.tooMany}.
     */
    public void sendCode(LinkKey key) {
        work.withoutDoor(() -> {
            var link = links.lock(key.token())
                    .filter(found -> found.live(clock.instant()))
                    .orElseThrow(LinkAccess::dead);
            var code = OneTimeCode.draw();
            link.expect(secrets.mark(Purpose.CODE, link.id(), code), clock.instant());
            mails.code(mailboxes.of(link.organisationId()).orElseThrow(LinkAccess::dead), link, code);
        });
        as(key, shown -> trail.codeSent(inbox.get(shown.deliveryId())));
    }

    /**
     * Opens a link with a code, and gives the grant to show from then on. A mistake is counted before it is told.
     * Throws {@code link.dead}, {@code link.code.digits}, {@code link.code.wrong}.
     */
    public String enterCode(EnterCode command) {
        if (!OneTimeCode.wellFormed(command.code())) {
            throw BusinessRuleViolation.at("code", "link.code.digits");
        }
        var grant = secrets.token();
        if (!work.withoutDoor(() -> opens(command, grant))) {
            trailOfMistake(new LinkKey(command.token(), null));
            throw BusinessRuleViolation.at("code", "link.code.wrong");
        }
        return grant;
    }

    private boolean opens(EnterCode command, String grant) {
        var now = clock.instant();
        var link = links.lock(command.token()).filter(found -> found.live(now)).orElseThrow(LinkAccess::dead);
        return link.open(
                secrets.mark(Purpose.CODE, link.id(), command.code()),
                secrets.mark(Purpose.GRANT, link.id(), grant),
                now);
    }

    /** The tenth mistake ends the link, which is then no way in for the trail either. */
    private void trailOfMistake(LinkKey key) {
        var shown = shown(key);
        if (shown.caller() != null) {
            work.as(shown.caller(), () -> trail.wrongCode(inbox.get(shown.deliveryId())));
        }
    }

    /** Mails a new link in place of one that is over. Throws {@code link.dead}, {@code link.tooMany}. */
    public void renew(LinkKey key) {
        work.withoutDoor(() -> {
            var link = links.lock(key.token()).orElseThrow(LinkAccess::dead);
            if (links.ofLastDay(link.deliveryId()) >= LINKS_A_DAY) {
                throw new BusinessRuleViolation("link.tooMany");
            }
            var mailbox = mailboxes.of(link.organisationId()).orElseThrow(LinkAccess::dead);
            mails.link(mailbox, link.deliveryId(), "LINK_AGAIN");
        });
    }

    /** The name of the organisation whose mailbox a secret can confirm, or empty. */
    public Optional<String> confirmable(String token) {
        return work.withoutDoor(() -> mailboxes
                .byConfirmation(token)
                .filter(mailbox -> mailbox.confirmable(clock.instant()))
                .flatMap(mailbox -> bodies.organisation(mailbox.organisationId()))
                .map(Caller.Body::name));
    }

    /** Confirms a mailbox (rule R1). Throws {@code link.dead}. */
    public void confirm(String token) {
        work.withoutDoor(() -> {
            mailboxes.confirm(mailboxes.byConfirmation(token).orElseThrow(LinkAccess::dead));
        });
    }

    /** The values of a code list that the link's network offers. */
    public List<CodeItem> items(LinkView view, String list) {
        return work.withoutDoor(() -> codes.items(view.networkId(), list));
    }

    /** The label of a value. */
    public String label(LinkView view, String list, String key) {
        return key == null ? null : work.withoutDoor(() -> codes.label(view.networkId(), list, key));
    }

    private <T> T as(LinkKey key, Function<Shown, T> step) {
        var shown = shown(key);
        if (shown.state() != State.LIVE) {
            throw dead();
        }
        return work.as(shown.caller(), (Callable<T>) () -> step.apply(shown));
    }

    /** The link that a browser shows, if its organisation still takes part. */
    private Shown shown(LinkKey key) {
        var now = clock.instant();
        return work.withoutDoor(() -> links.find(key.token())
                .flatMap(link -> bodies.organisation(link.organisationId())
                        .map(body -> new Shown(
                                link.live(now) ? State.LIVE : State.OVER,
                                key.grant() != null
                                        && link.granted(secrets.mark(Purpose.GRANT, link.id(), key.grant()), now),
                                link.deliveryId(),
                                link.until(),
                                new Caller(Role.MEMBER_LINK, body.name(), Role.MEMBER_LINK, body))))
                .orElse(new Shown(State.UNKNOWN, false, 0, null, null)));
    }

    private static BusinessRuleViolation dead() {
        return new BusinessRuleViolation("link.dead");
    }
}
