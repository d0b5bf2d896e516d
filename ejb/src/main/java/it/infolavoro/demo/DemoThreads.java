package it.infolavoro.demo;

import it.infolavoro.conversation.PastThreads;
import it.infolavoro.conversation.PostMessage;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Role;
import it.infolavoro.inbox.Inbox;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.referral.Side;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Lets each desk and an organisation that has a demo user write to one another about two open deliveries: in one the
 * desk has an answer to read, in the other the organisation has.
 */
@ApplicationScoped
class DemoThreads {

    private static final int EACH = 2;

    /** Comuni whose desk has a demo user: what is unread there is seen first, elsewhere what the organisation has. */
    private static final Set<String> DESKS = Set.of("011015", "011016", "011027");

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final String QUESTION = "Buongiorno, è possibile un primo incontro già questa settimana?";
    private static final String ANSWER =
            "Buongiorno, possiamo giovedì mattina. C'è un orario da preferire, o qualcosa da preparare?";
    private static final String FILE = "Promemoria per l'incontro.txt";
    private static final String THANKS = "Meglio dopo le 10. Vi alleghiamo un promemoria per l'incontro.";
    private static final byte[] MEMO =
            "Promemoria inventato, generato per la dimostrazione.\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    PastThreads threads;

    @Inject
    Inbox inbox;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    void write(MunicipalityRow municipality, List<DemoReferrals.Sent> sent) {
        var open = sent.stream()
                .filter(DemoReferrals.Sent::toDemoUser)
                .flatMap(each -> open(each).stream())
                .sorted(Comparator.comparing(Open::known)
                        .thenComparing(Open::since)
                        .reversed())
                .limit(EACH)
                .toList();
        for (var each : open) {
            var first = each.equals(open.get(0));
            talk(municipality, each, first != DESKS.contains(municipality.istatCode()));
        }
    }

    /**
     * A delivery that has not ended.
     *
     * @param known whether the organisation knows who the person is
     */
    private record Open(DemoReferrals.Sent sent, boolean known, Instant since) {}

    /** Nobody has written in the future. */
    private Optional<Open> open(DemoReferrals.Sent sent) {
        return work.inOrganisation(sent.organisationId(), () -> {
            var delivery = inbox.get(sent.deliveryId());
            var past = delivery.stateAt().plus(PAUSE.multipliedBy(4)).isBefore(clock.instant());
            return past && !delivery.state().closed()
                    ? Optional.of(new Open(sent, delivery.state().sharesSnapshot(), delivery.stateAt()))
                    : Optional.empty();
        });
    }

    private void talk(MunicipalityRow municipality, Open open, boolean thanked) {
        var sent = open.sent();
        var id = sent.deliveryId();
        var desk = desk(municipality);
        var member = member(municipality, sent.organisationId());
        var asked = open.since().plus(PAUSE);
        work.inMunicipality(
                municipality.id(), () -> threads.deskWrote(text(id, 1, QUESTION), sent.organisationId(), desk, asked));
        work.inOrganisation(sent.organisationId(), () -> {
            threads.read(id, Side.ORGANISATION, member, after(asked, 1));
            threads.organisationWrote(text(id, 2, ANSWER), municipality.id(), member, after(asked, 1));
            return null;
        });
        if (thanked) {
            work.inMunicipality(municipality.id(), () -> {
                threads.read(id, Side.DESK, desk, after(asked, 2));
                threads.deskWrote(
                        new PostMessage(request(id, 3), id, THANKS, FILE, MEMO),
                        sent.organisationId(),
                        desk,
                        after(asked, 2));
            });
        }
    }

    private static Instant after(Instant asked, int pauses) {
        return asked.plus(PAUSE.multipliedBy(pauses));
    }

    private static PostMessage text(long delivery, int number, String text) {
        return PostMessage.of(request(delivery, number), delivery, text);
    }

    private static UUID request(long delivery, int number) {
        return new UUID(delivery, number);
    }

    private static Caller desk(MunicipalityRow municipality) {
        var body = new Caller.Body(
                Caller.Kind.MUNICIPALITY, municipality.id(), municipality.networkId(), municipality.name(), "");
        return new Caller(DemoCases.OPERATOR, "Operatore dimostrativo", Role.DESK_OPERATOR, body);
    }

    private static Caller member(MunicipalityRow municipality, long organisation) {
        var body = new Caller.Body(Caller.Kind.ORGANISATION, organisation, municipality.networkId(), "", "");
        return new Caller(DemoAnswers.OPERATOR, "Ente dimostrativo", Role.MEMBER_OPERATOR, body);
    }
}
