package it.infolavoro.adhesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.network.Protocol;
import it.infolavoro.platform.BusinessRuleViolation;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds rules R1 and R2 against a calendar on which days are ticked one by one. */
class MembershipPropertiesTest {

    private static final NetworkBody BODY = new NetworkBody(Kind.MUNICIPALITY, 1, 1);
    private static final Protocol PROTOCOL = Protocol.of(1, "patto", "Patto", null, null);

    /** The leap day of 2028 lies within. */
    private static final LocalDate FIRST = LocalDate.of(2028, 2, 20);

    private static final int DAYS = 20;
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final LocalDate END = FIRST.plusDays(2 * DAYS);

    private enum Move {
        JOIN,
        SUSPEND,
        RESUME,
        LEAVE,
        RENEW
    }

    /** An act that counts from a day, decided on another: before it, on it or after it. */
    private record Act(Move move, int on, int today) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        var days = Arbitraries.integers().between(0, DAYS);
        return Combinators.combine(Arbitraries.of(Move.class), days, days)
                .as(Act::new)
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 500)
    void periodsStayDisjointAndInOrderAndSayTheSameAsACalendar(@ForAll("acts") List<Act> acts) {
        var membership = Membership.of(BODY, List.of());
        var calendar = new DayByDay(END);
        for (var act : acts) {
            var before = days(membership);
            var done = done(membership, act);
            assertEquals(done(calendar, act), done, () -> "Whether it is possible: " + act + " of " + acts);
            if (!done) {
                assertEquals(before, days(membership), () -> "A refusal changes nothing: " + act);
            }
            requireOrder(membership);
            for (var day = FIRST; !day.isAfter(END); day = day.plusDays(1)) {
                if (calendar.ticked(day) != membership.inForceOn(day)
                        || calendar.ticked(day) != (membership.standing(day) == Standing.MEMBER)) {
                    fail(day + " after " + acts);
                }
            }
        }
    }

    @Example
    void whoLeavesAndComesBackOnTheSameDayNeverMissesADay() {
        var membership = Membership.of(BODY, List.of());
        membership.join(PROTOCOL, FIRST);
        membership.leave(LEAP_DAY, LEAP_DAY);
        assertFalse(membership.inForceOn(LEAP_DAY));
        membership.join(PROTOCOL, LEAP_DAY);
        assertTrue(membership.inForceOn(LEAP_DAY.minusDays(1)) && membership.inForceOn(LEAP_DAY));
        assertEquals(2, membership.periods().size());
    }

    @Example
    void tellsHowABodyStands() {
        var membership = Membership.of(BODY, List.of());
        assertEquals(Standing.NEVER, membership.standing(FIRST));
        membership.join(PROTOCOL, LEAP_DAY);
        assertEquals(Standing.JOINING, membership.standing(LEAP_DAY.minusDays(1)));
        membership.suspend(LEAP_DAY.plusDays(2), LEAP_DAY);
        assertEquals(Standing.MEMBER, membership.standing(LEAP_DAY.plusDays(1)));
        assertEquals(Standing.SUSPENDED, membership.standing(LEAP_DAY.plusDays(2)));
        membership.resume(LEAP_DAY.plusDays(4));
        assertEquals(Standing.SUSPENDED, membership.standing(LEAP_DAY.plusDays(3)));
        membership.leave(LEAP_DAY.plusDays(6), LEAP_DAY.plusDays(6));
        assertEquals(Standing.LEFT, membership.standing(LEAP_DAY.plusDays(6)));
    }

    private static boolean done(Membership membership, Act act) {
        var on = FIRST.plusDays(act.on());
        var today = FIRST.plusDays(act.today());
        try {
            switch (act.move()) {
                case JOIN -> membership.join(PROTOCOL, on);
                case SUSPEND -> membership.suspend(on, today);
                case RESUME -> membership.resume(on);
                case LEAVE -> membership.leave(on, today);
                case RENEW -> membership.renew(PROTOCOL, on);
            }
            return true;
        } catch (BusinessRuleViolation refused) {
            return false;
        }
    }

    private static boolean done(DayByDay calendar, Act act) {
        var on = FIRST.plusDays(act.on());
        var today = FIRST.plusDays(act.today());
        return switch (act.move()) {
            case JOIN -> calendar.join(on);
            case SUSPEND -> calendar.suspend(on, today);
            case RESUME -> calendar.resume(on);
            case LEAVE -> calendar.leave(on, today);
            case RENEW -> calendar.renew(on);
        };
    }

    private static void requireOrder(Membership membership) {
        var periods = membership.periods();
        for (var i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            assertTrue(
                    period.validUntil() == null || !period.validUntil().isBefore(period.validFrom()),
                    "No empty period");
            if (i > 0) {
                var last = periods.get(i - 1).validUntil();
                assertTrue(last != null && last.isBefore(period.validFrom()), "Disjoint and in order");
            }
        }
    }

    private static String days(Membership membership) {
        return membership.periods().stream()
                .map(period -> period.validFrom() + ".." + period.validUntil() + " " + period.endedAs())
                .toList()
                .toString();
    }
}
