package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import it.infolavoro.referral.ReferralStatus;
import it.infolavoro.referral.ReportedAnswer;
import it.infolavoro.referral.ReportedAnswerService;
import it.infolavoro.referral.SendingWay;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Desks, organisations and the clock do something to some referrals. Whatever they do, a service does it or refuses it
 * by a rule, and the database keeps what must always hold.
 */
@Dependent
public class ReferralModel {

    private static final Map<String, As> ORGANISATIONS = Map.of("Impiego", Cases.CPI, "Cisita", Cases.CISITA);
    private static final Map<Move, String> REASONS = Map.of(
            Move.DECLINE, "no_places",
            Move.HOLD, "waiting_list",
            Move.INTERRUPT, "other",
            Move.COMPLETE, "training");

    /** What must never be in the database, by queries over some referrals that find it. */
    private static final Map<String, String> NEVER = Map.of(
            "two accept where only one may",
            """
            select referral_id from delivery where first_wins and referral_id in %s
            and state in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') group by referral_id having count(*) > 1""",
            "two open deliveries of a person to a service",
            """
            select r.citizen_id from delivery d join referral r on r.id = d.referral_id where r.id in %s
            and d.state in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')
            group by r.citizen_id, d.service_id having count(*) > 1""",
            "a snapshot that changed",
            """
            select d.id from delivery d join referral r on r.id = d.referral_id
            where r.id in %s and d.snapshot <> r.snapshot""",
            "a step that does not begin where the last one ended",
            """
            select s.id from (select id, delivery_id, from_state,
            lag(to_state) over (partition by delivery_id order by id) before_it from delivery_step) s
            join delivery d on d.id = s.delivery_id where d.referral_id in %s
            and s.before_it is not null and s.before_it <> s.from_state""",
            "a state that no step led to",
            """
            select d.id from delivery d where d.referral_id in %s and d.state <> (select s.to_state from delivery_step s
            where s.delivery_id = d.id order by s.id desc limit 1)""");

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    MovedClock moved;

    @Inject
    Recount recount;

    @Inject
    Clock clock;

    @EJB
    ReportedAnswerService reported;

    private final List<Long> referrals = new ArrayList<>();
    private Choices random;
    private int days;

    /** Does what the choices say. Whether it was done; false where a rule refused it. */
    boolean act(Choices choices) throws Exception {
        random = choices;
        try {
            switch (referrals.isEmpty() ? 0 : random.nextInt(12)) {
                case 0, 1 -> send();
                case 2 -> end();
                case 3 -> pass();
                case 4, 5 -> report();
                default -> answer();
            }
            return true;
        } catch (BusinessRuleViolation | ConcurrentChange | NotFound refused) {
            // A rule has refused it: what must hold is looked at in the database.
            return false;
        }
    }

    /** The states that its deliveries have come to. */
    List<String> states() throws Exception {
        return referrals.isEmpty()
                ? List.of()
                : schema.rows("select distinct s.to_state from delivery_step s join delivery d on d.id = s.delivery_id"
                        + " where d.referral_id in " + mine());
    }

    private void send() throws Exception {
        var to = random.nextBoolean() ? new String[] {"Impiego", "Cisita"} : new String[] {"Impiego"};
        var way = random.nextInt(3) == 2 ? SendingWay.TELEPHONE : SendingWay.PRODUCT;
        var citizen = cases.citizen(Cases.SARZANA, "Modello");
        referrals.add(Cases.SARZANA.call(() -> {
            var content = ReportedAnswerIT.by(
                    way, cases.referral(citizen, cases.services(to)).content());
            return cases.referrals().prepare(new PrepareReferral(UUID.randomUUID(), content, true, null));
        }));
    }

    /** The desk writes down what it was told, whether it may or not. */
    private void report() throws Exception {
        var row = delivery();
        var move = any(List.of(ReportedAnswer.Move.values()));
        var reason = move.leadsTo() == DeliveryState.ACCEPTED ? null : REASONS.get(named(move));
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
        Cases.SARZANA.run(
                () -> cases.referrals().end(new EndDelivery(row.id(), row.version(), manner, reason, "nota")));
    }

    /** Some working days go by. */
    private void pass() {
        days += random.nextInt(8);
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

    private String mine() {
        return referrals.toString().replace('[', '(').replace(']', ')');
    }

    /** Throws AssertionError where something that must hold does not. */
    void check(String when) throws Exception {
        if (referrals.isEmpty()) {
            return;
        }
        for (var never : NEVER.entrySet()) {
            assertEquals(
                    List.of(), schema.rows(never.getValue().formatted(mine())), () -> when + ": " + never.getKey());
        }
        stepsAreThoseOfTheTable(when);
        statusFollows(when);
        recount.equalsTheFigures();
    }

    private void stepsAreThoseOfTheTable(String when) throws Exception {
        for (var row : schema.rows("select distinct s.from_state, s.to_state from delivery_step s join delivery d"
                + " on d.id = s.delivery_id where d.referral_id in " + mine())) {
            var states = Stream.of(row.split("\\|")).map(DeliveryState::valueOf).toList();
            var undone = states.get(1) == DeliveryState.ACKNOWLEDGED
                    && List.of(DeliveryState.ACCEPTED, DeliveryState.DECLINED).contains(states.get(0));
            assertTrue(undone || states.get(1).canFollow(states.get(0)), () -> when + ": " + row);
        }
    }

    private void statusFollows(String when) throws Exception {
        for (var referral : referrals) {
            var states = schema.rows("select state from delivery where referral_id = " + referral).stream()
                    .map(DeliveryState::valueOf)
                    .toList();
            assertEquals(
                    List.of(ReferralStatus.of(states).name()),
                    schema.rows("select status from referral where id = " + referral),
                    () -> when + ", referral " + referral + " with " + states);
        }
    }
}
