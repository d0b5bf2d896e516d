package it.infolavoro.alert;

import static java.util.stream.Collectors.joining;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.mailtext.MailKind;
import it.infolavoro.mailtext.MailWording;
import it.infolavoro.notification.MailTexts;
import it.infolavoro.notification.NetworkOutbox;
import it.infolavoro.notification.NetworkOutbox.NetworkNews;
import it.infolavoro.platform.Site;
import it.infolavoro.upkeep.EntryDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Words the mails to addresses (rule R1) and leaves them in the outbox, or for the daily mail. */
@ApplicationScoped
class AlertMails {

    private static final MailTexts TEXTS = MailTexts.beside(AlertMails.class);
    private static final String CODE = "CODE";
    private static final String INBOX = "/inbox/list.xhtml";
    private static final String DESK = "/index.xhtml";
    private static final String ENTRIES = "/upkeep/list.xhtml";
    private static final String ENTRY = "/upkeep/entry.xhtml?id=";

    @Inject
    AlertAddresses addresses;

    @Inject
    AlertItems items;

    @Inject
    NetworkOutbox outbox;

    @Inject
    MailWording wording;

    @Inject
    Clock clock;

    /**
     * Something about a delivery.
     *
     * @param mark tells it from other news of the same kind about the same delivery
     */
    record News(AlertKind kind, long deliveryId, String mark, Instant at) {}

    /** Tells news to the addresses of a body that have proved themselves. */
    void tell(Kind body, long bodyId, News news) {
        if (!outbox.isOpen()) {
            return;
        }
        addresses.of(body, bodyId).stream().filter(AlertAddress::confirmed).forEach(address -> tell(address, news));
    }

    private void tell(AlertAddress address, News news) {
        var times = address.times();
        var leaves = times.next(news.at());
        if (times.rhythm() == Rhythm.DAILY) {
            items.add(AlertItem.of(address.id(), news.kind(), news.deliveryId(), leaves));
        } else {
            var key = "a" + address.id() + "-" + news.kind() + "-" + news.deliveryId() + "-" + news.mark();
            queue(address, key, news.kind().name(), leaves, page(address));
        }
    }

    /** Counts what has gathered: of each kind, how many deliveries it was about. */
    void daily(AlertAddress address, List<AlertItem> gathered) {
        var lines = Stream.of(AlertKind.values())
                .map(kind -> line(kind, gathered))
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
        var key = "a" + address.id() + "-daily-"
                + gathered.get(gathered.size() - 1).id();
        queue(address, key, "DAILY", clock.instant(), lines, page(address));
    }

    private static String line(AlertKind kind, List<AlertItem> gathered) {
        var number = gathered.stream()
                .filter(item -> item.kind() == kind)
                .map(AlertItem::deliveryId)
                .distinct()
                .count();
        return number == 0 ? "" : TEXTS.get("DAILY." + kind, number);
    }

    /** Mails the code by which an address proves itself, at once: somebody waits for it. */
    void code(AlertAddress address, String code) {
        var key = "a" + address.id() + "-code-" + address.codes();
        queue(
                address,
                key,
                CODE,
                clock.instant(),
                code,
                AlertAddress.CODE.life().toHours());
    }

    /** Asks an organisation to confirm entries: a mail of its own whatever the rhythm, since it comes once a month. */
    void toConfirm(long organisationId, int entries, LocalDate on) {
        var now = clock.instant();
        confirmed(organisationId)
                .forEach(address -> queue(
                        address,
                        "a" + address.id() + "-TO_CONFIRM-" + on,
                        "TO_CONFIRM",
                        address.times().next(now),
                        entries,
                        Site.address(ENTRIES)));
    }

    /** Tells an organisation what became of what it wrote about a service, a mail of its own whatever the rhythm. */
    void decided(EntryDecided decided) {
        var kind = decided.approved() ? "ENTRY_APPROVED" : "ENTRY_SENT_BACK";
        var page = Site.address(ENTRY + decided.serviceId());
        confirmed(decided.organisationId())
                .forEach(address -> queue(
                        address,
                        "a" + address.id() + "-" + kind + "-" + decided.serviceId() + "-" + decided.number(),
                        kind,
                        address.times().next(clock.instant()),
                        page));
    }

    private Stream<AlertAddress> confirmed(long organisationId) {
        return addresses.of(Kind.ORGANISATION, organisationId).stream().filter(AlertAddress::confirmed);
    }

    private void queue(AlertAddress address, String key, String kind, Instant leaves, Object... arguments) {
        outbox.queue(new NetworkNews(
                key,
                kind,
                addresses.open(address),
                TEXTS.get(kind + ".subject"),
                text(address, kind, arguments),
                leaves));
    }

    /** A code is asked for and waited for: nothing is added to it. */
    private String text(AlertAddress address, String kind, Object... arguments) {
        var standard = TEXTS.get(kind + ".text", arguments);
        return CODE.equals(kind)
                ? standard
                : wording.toBody(address.bodyKind(), address.bodyId(), MailKind.ALERT, standard);
    }

    private static String page(AlertAddress address) {
        return Site.address(address.bodyKind() == Kind.ORGANISATION ? INBOX : DESK);
    }
}
