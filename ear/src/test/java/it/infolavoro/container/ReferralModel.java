package it.infolavoro.container;

import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.EndDelivery;
import it.infolavoro.referral.EndDelivery.Manner;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.ReportedAnswer;
import it.infolavoro.referral.ReportedAnswerService;
import it.infolavoro.referral.SendDraft;
import it.infolavoro.referral.SendingWay;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Desks, organisations and the clock do something to some referrals. Whatever they do, a service does it or refuses it
 * by a rule, and the database keeps what must always hold: {@link ReferralInvariants}.
 */
@Dependent
public class ReferralModel {

    private static final Map<String, As> ORGANISATIONS = Map.of("Impiego", Cases.CPI, "Cisita", Cases.CISITA);
    private static final Map<Move, String> REASONS = Map.of(
            Move.DECLINE, "no_places",
            Move.HOLD, "waiting_list",
            Move.INTERRUPT, "other",
            Move.COMPLETE, "training");

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    MovedClock moved;

    @Inject
    ReferralInvariants invariants;

    @Inject
    Clock clock;

    @EJB
    ReportedAnswerService reported;

    private final List<Long> referrals = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private Choices random;
    private int days;

    /** Does what the choices say. Empty where it was done, or what refused it: a rule's key, or an exception's name. */
    Optional<String> act(Choices choices) throws Exception {
        random = choices;
        try {
            switch (referrals.isEmpty() ? 0 : random.nextInt(13)) {
                case 0, 1 -> send();
                case 2 -> end();
                case 3 -> pass();
                case 4, 5 -> report();
                case 6 -> sendDraft();
                default -> answer();
            }
            return Optional.empty();
        } catch (BusinessRuleViolation refused) {
            // A rule has refused it: what must hold is looked at in the database.
            return refused(refused.key());
        } catch (ConcurrentChange | NotFound refused) {
            return refused(refused.getClass().getSimpleName());
        }
    }

    private Optional<String> refused(String why) {
        story.add("  refused: " + why);
        return Optional.of(why);
    }

    /** Throws AssertionError, with all that was done, where something that must hold does not. */
    void check() throws Exception {
        invariants.hold(referrals, () -> String.join("\n", story));
    }

    /** The states that its deliveries have come to. */
    List<String> states() throws Exception {
        return invariants.statesOf(referrals);
    }

    private void send() throws Exception {
        var to = random.nextBoolean() ? new String[] {"Impiego", "Cisita"} : new String[] {"Impiego"};
        var way = random.nextInt(3) == 2 ? SendingWay.TELEPHONE : SendingWay.PRODUCT;
        var citizen = person();
        var now = random.nextInt(4) < 3;
        story.add((now ? "send to " : "draft to ") + List.of(to) + " for " + citizen + ", " + way);
        referrals.add(Cases.SARZANA.call(() -> {
            var content = ReportedAnswerIT.by(
                    way, cases.referral(citizen, cases.services(to)).content());
            return cases.referrals().prepare(new PrepareReferral(UUID.randomUUID(), content, now, null));
        }));
    }

    /** Any referral, of which few are still drafts. */
    private void sendDraft() throws Exception {
        var referral = any(referrals);
        story.add("send the draft " + referral);
        var version = schema.number("select version from referral where id = " + referral);
        Cases.SARZANA.run(() -> cases.referrals().sendDraft(new SendDraft(referral, version)));
    }

    /** Somebody new, or somebody who was sent before: the desk may ask twice. */
    private long person() throws Exception {
        if (people.isEmpty() || random.nextInt(3) == 0) {
            people.add(cases.citizen(Cases.SARZANA, "Modello"));
            return people.get(people.size() - 1);
        }
        return any(people);
    }

    /** The desk writes down what it was told, whether it may or not. */
    private void report() throws Exception {
        var row = delivery();
        var move = any(List.of(ReportedAnswer.Move.values()));
        var reason = move.leadsTo() == DeliveryState.ACCEPTED ? null : REASONS.get(named(move));
        story.add("told " + move + " of " + row);
        var told = ReportedAnswerIT.told(row.id(), row.version(), move, reason, Clocks.today(clock));
        Cases.SARZANA.run(() -> reported.report(told));
    }

    private static Move named(ReportedAnswer.Move move) {
        return move == ReportedAnswer.Move.ACKNOWLEDGE ? Move.ACCEPT : Move.valueOf(move.name());
    }

    private void answer() throws Exception {
        var row = delivery();
        var organisation = ORGANISATIONS.get(row.organisation());
        var move = random.nextInt(3) == 0 ? any(List.of(Move.values())) : any(possible(row.state()));
        var version = row.version();
        if (row.state() == DeliveryState.SENT && random.nextBoolean()) {
            version = organisation.call(() -> cases.inbox().open(row.id())).version();
        }
        var command = new AnswerDelivery(
                row.id(),
                random.nextInt(20) == 0 ? version + 1 : version,
                move,
                REASONS.get(move),
                "nota",
                null,
                move == Move.COMPLETE ? Clocks.today(clock) : null,
                move == Move.FORWARD ? other(row) : null,
                random.nextInt(5) > 0);
        story.add(command + " to " + row);
        organisation.run(() -> cases.inbox().answer(command));
    }

    private static List<Move> possible(DeliveryState state) {
        return switch (state) {
            case SENT, ACKNOWLEDGED -> List.of(Move.ACCEPT, Move.ACCEPT, Move.DECLINE, Move.FORWARD);
            case ACCEPTED -> List.of(Move.START, Move.START, Move.HOLD, Move.COMPLETE, Move.UNDO);
            case IN_PROGRESS -> List.of(Move.HOLD, Move.COMPLETE, Move.INTERRUPT);
            case ON_HOLD -> List.of(Move.START, Move.INTERRUPT);
            default -> List.of(Move.UNDO);
        };
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private void end() throws Exception {
        var row = delivery();
        var manner = Manner.values()[random.nextInt(Manner.values().length)];
        var reason = manner == Manner.INTERRUPT ? "other" : "wrong_recipient";
        story.add(manner + " " + row);
        Cases.SARZANA.run(
                () -> cases.referrals().end(new EndDelivery(row.id(), row.version(), manner, reason, "nota")));
    }

    /** Some working days go by. */
    private void pass() {
        days += random.nextInt(8);
        story.add(days + " working days after the beginning");
        moved.after(days);
    }

    private record Row(long id, long version, DeliveryState state, String organisation, long service) {}

    private Row delivery() throws Exception {
        // The latest ones, of which most are still open.
        var back = 1 + random.nextInt(Math.min(4, referrals.size()));
        var referral = referrals.get(referrals.size() - back);
        var rows = schema.rows("select d.id, d.version, d.state, o.name, d.service_id from delivery d"
                + " join member_organisation o on o.id = d.organisation_id where d.referral_id = " + referral
                + " and (o.name like '%Impiego%' or o.name like '%Cisita%')");
        var cells = rows.get(random.nextInt(rows.size())).split("\\|");
        return new Row(
                Long.parseLong(cells[0]),
                Long.parseLong(cells[1]),
                DeliveryState.valueOf(cells[2]),
                cells[3].contains("Impiego") ? "Impiego" : "Cisita",
                Long.parseLong(cells[4]));
    }

    private long other(Row row) throws Exception {
        var services = Cases.SARZANA.call(() -> cases.services("Impiego", "Cisita"));
        return services.get(0) == row.service() ? services.get(1) : services.get(0);
    }
}
