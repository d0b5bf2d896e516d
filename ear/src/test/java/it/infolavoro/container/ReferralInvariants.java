package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What must hold in the database whatever was done to some referrals, looked at behind every door. */
@Dependent
public class ReferralInvariants {

    /**
     * The referral's life as the customer wrote it, apart from the product's own table: from where each state comes.
     * ACKNOWLEDGED follows ACCEPTED and DECLINED by undoing alone.
     */
    private static final Map<String, String> COMES_FROM = Map.ofEntries(
            Map.entry("SENT", "DRAFT"),
            Map.entry("ACKNOWLEDGED", "SENT ACCEPTED DECLINED"),
            Map.entry("ACCEPTED", "SENT ACKNOWLEDGED"),
            Map.entry("IN_PROGRESS", "ACCEPTED ON_HOLD"),
            Map.entry("ON_HOLD", "ACCEPTED IN_PROGRESS"),
            Map.entry("COMPLETED", "ACCEPTED IN_PROGRESS"),
            Map.entry("DECLINED", "SENT ACKNOWLEDGED"),
            Map.entry("FORWARDED", "SENT ACKNOWLEDGED"),
            Map.entry("WITHDRAWN", "SENT ACKNOWLEDGED"),
            Map.entry("INTERRUPTED", "ACCEPTED IN_PROGRESS ON_HOLD"),
            Map.entry("EXPIRED", "SENT ACKNOWLEDGED ACCEPTED ON_HOLD"),
            Map.entry("SUPERSEDED", "SENT ACKNOWLEDGED"),
            Map.entry("ENTERED_IN_ERROR", "DRAFT SENT ACKNOWLEDGED"));

    /** What must never be in the database, by queries over some referrals that find it. */
    private static final Map<String, String> NEVER = Map.of(
            "two accept where only one may",
            """
            select referral_id from delivery where first_wins and referral_id in %s
            and state in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') group by referral_id having count(*) > 1""",
            "a delivery that waits although another was faster",
            """
            select d.id from delivery d join delivery w on w.referral_id = d.referral_id where d.referral_id in %s
            and d.first_wins and d.state in ('SENT', 'ACKNOWLEDGED')
            and w.state in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED')""",
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
    Schema schema;

    @Inject
    Recount recount;

    private List<String> before;

    /** One walk must not answer for what another has left. */
    @PostConstruct
    void remember() {
        before = recount.differences();
    }

    /** Throws AssertionError, telling the story, where something that must hold does not. */
    void hold(List<Long> referrals, Supplier<String> story) throws Exception {
        if (referrals.isEmpty()) {
            return;
        }
        for (var never : NEVER.entrySet()) {
            assertEquals(
                    List.of(),
                    schema.rows(never.getValue().formatted(in(referrals))),
                    () -> never.getKey() + " after\n" + story.get());
        }
        stepsAreThoseOfTheTable(referrals, story);
        statusFollows(referrals, story);
        assertEquals(before, recount.differences(), () -> "figures differ from a recount after\n" + story.get());
    }

    private void stepsAreThoseOfTheTable(List<Long> referrals, Supplier<String> story) throws Exception {
        for (var row : schema.rows("select distinct s.from_state, s.to_state from delivery_step s join delivery d"
                + " on d.id = s.delivery_id where d.referral_id in " + in(referrals))) {
            var states = row.split("\\|");
            assertTrue(
                    List.of(COMES_FROM.get(states[1]).split(" ")).contains(states[0]),
                    () -> "a step " + row + " after\n" + story.get());
        }
    }

    private void statusFollows(List<Long> referrals, Supplier<String> story) throws Exception {
        for (var referral : referrals) {
            var states = schema.rows("select state from delivery where referral_id = " + referral).stream()
                    .map(DeliveryState::valueOf)
                    .toList();
            assertEquals(
                    List.of(ReferralStatus.of(states).name()),
                    schema.rows("select status from referral where id = " + referral),
                    () -> "referral " + referral + " with " + states + " after\n" + story.get());
        }
    }

    /** The states that deliveries have come to. */
    List<String> statesOf(List<Long> referrals) throws Exception {
        return referrals.isEmpty()
                ? List.of()
                : schema.rows("select distinct s.to_state from delivery_step s join delivery d on d.id = s.delivery_id"
                        + " where d.referral_id in " + in(referrals));
    }

    private static String in(List<Long> referrals) {
        return referrals.toString().replace('[', '(').replace(']', ')');
    }
}
