package it.infolavoro.referral;

import static it.infolavoro.referral.DeliveryState.ACCEPTED;
import static it.infolavoro.referral.DeliveryState.ACKNOWLEDGED;
import static it.infolavoro.referral.DeliveryState.COMPLETED;
import static it.infolavoro.referral.DeliveryState.DECLINED;
import static it.infolavoro.referral.DeliveryState.DRAFT;
import static it.infolavoro.referral.DeliveryState.ENTERED_IN_ERROR;
import static it.infolavoro.referral.DeliveryState.EXPIRED;
import static it.infolavoro.referral.DeliveryState.FORWARDED;
import static it.infolavoro.referral.DeliveryState.INTERRUPTED;
import static it.infolavoro.referral.DeliveryState.IN_PROGRESS;
import static it.infolavoro.referral.DeliveryState.ON_HOLD;
import static it.infolavoro.referral.DeliveryState.SENT;
import static it.infolavoro.referral.DeliveryState.SUPERSEDED;
import static it.infolavoro.referral.DeliveryState.WITHDRAWN;
import static it.infolavoro.referral.Side.DESK;
import static it.infolavoro.referral.Side.ORGANISATION;
import static it.infolavoro.referral.Side.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.BusinessRuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Referral rule R3: who may set which state, and from where. The table is the product's, written down a second time on
 * purpose.
 */
class DeliveryStateTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    /** One line of the product's table. */
    private record Line(DeliveryState state, Set<Side> setBy, Set<DeliveryState> comesFrom) {}

    private static final List<Line> TABLE = List.of(
            new Line(DRAFT, Set.of(DESK), Set.of()),
            new Line(SENT, Set.of(DESK), Set.of(DRAFT)),
            new Line(ACKNOWLEDGED, Set.of(ORGANISATION), Set.of(SENT)),
            new Line(ACCEPTED, Set.of(ORGANISATION), Set.of(SENT, ACKNOWLEDGED)),
            new Line(IN_PROGRESS, Set.of(ORGANISATION), Set.of(ACCEPTED, ON_HOLD)),
            new Line(ON_HOLD, Set.of(ORGANISATION), Set.of(ACCEPTED, IN_PROGRESS)),
            new Line(COMPLETED, Set.of(ORGANISATION), Set.of(ACCEPTED, IN_PROGRESS)),
            new Line(DECLINED, Set.of(ORGANISATION), Set.of(SENT, ACKNOWLEDGED)),
            new Line(FORWARDED, Set.of(ORGANISATION), Set.of(SENT, ACKNOWLEDGED)),
            new Line(WITHDRAWN, Set.of(DESK), Set.of(SENT, ACKNOWLEDGED)),
            new Line(INTERRUPTED, Set.of(DESK, ORGANISATION), Set.of(ACCEPTED, IN_PROGRESS, ON_HOLD)),
            new Line(EXPIRED, Set.of(SYSTEM), Set.of(SENT, ACKNOWLEDGED, ACCEPTED, ON_HOLD)),
            new Line(SUPERSEDED, Set.of(SYSTEM), Set.of(SENT, ACKNOWLEDGED)),
            new Line(ENTERED_IN_ERROR, Set.of(DESK), Set.of(DRAFT, SENT, ACKNOWLEDGED)));

    /** A way from the draft to each state. */
    private static final Map<DeliveryState, List<DeliveryState>> WAYS = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, List.of()),
            Map.entry(SENT, List.of(SENT)),
            Map.entry(ACKNOWLEDGED, List.of(SENT, ACKNOWLEDGED)),
            Map.entry(ACCEPTED, List.of(SENT, ACKNOWLEDGED, ACCEPTED)),
            Map.entry(IN_PROGRESS, List.of(SENT, ACCEPTED, IN_PROGRESS)),
            Map.entry(ON_HOLD, List.of(SENT, ACCEPTED, ON_HOLD)),
            Map.entry(COMPLETED, List.of(SENT, ACCEPTED, IN_PROGRESS, COMPLETED)),
            Map.entry(DECLINED, List.of(SENT, DECLINED)),
            Map.entry(FORWARDED, List.of(SENT, FORWARDED)),
            Map.entry(WITHDRAWN, List.of(SENT, WITHDRAWN)),
            Map.entry(INTERRUPTED, List.of(SENT, ACCEPTED, INTERRUPTED)),
            Map.entry(EXPIRED, List.of(SENT, EXPIRED)),
            Map.entry(SUPERSEDED, List.of(SENT, SUPERSEDED)),
            Map.entry(ENTERED_IN_ERROR, List.of(ENTERED_IN_ERROR))));

    static Stream<DeliveryState> states() {
        return Stream.of(DeliveryState.values());
    }

    @ParameterizedTest
    @MethodSource("states")
    @DisplayName("every state × next state × side is allowed or refused as the table says")
    void movesAsTheTableSays(DeliveryState from) {
        var wrong = new ArrayList<String>();
        for (var next : DeliveryState.values()) {
            for (var side : Side.values()) {
                var delivery = in(from);
                var moved = moves(delivery, next, side);
                if (moved != allowed(from, next, side) || delivery.state() != (moved ? next : from)) {
                    wrong.add(from + " to " + next + " by " + side);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyStateHasItsLine() {
        assertEquals(
                Set.of(DeliveryState.values()),
                Set.copyOf(TABLE.stream().map(Line::state).toList()));
    }

    @ParameterizedTest
    @MethodSource("states")
    void endsWhereNothingFollows(DeliveryState state) {
        var somethingFollows = TABLE.stream().anyMatch(line -> line.comesFrom().contains(state));
        assertEquals(!somethingFollows, state.closed());
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_HOLD", "COMPLETED", "DECLINED", "INTERRUPTED", "WITHDRAWN", "ENTERED_IN_ERROR"})
    void refusesAStepWithoutItsReason(DeliveryState next) {
        var line =
                TABLE.stream().filter(each -> each.state() == next).findFirst().orElseThrow();
        var delivery = in(line.comesFrom().iterator().next());
        var side = line.setBy().iterator().next();
        var refused = assertThrows(BusinessRuleViolation.class, () -> delivery.become(next, side, AT, " ", "a note"));
        assertEquals("code.required", refused.key());
        assertEquals("reason", refused.field());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ACCEPTED", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "INTERRUPTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void sharesNothingBeforeAcceptanceOrWhereNoneCame(DeliveryState state) {
        assertTrue(!state.sharesSnapshot());
    }

    @ParameterizedTest
    @MethodSource("states")
    void mapsToATaskStatusOfFhir(DeliveryState state) {
        var known = Set.of(
                "draft",
                "requested",
                "received",
                "accepted",
                "in-progress",
                "on-hold",
                "completed",
                "rejected",
                "cancelled",
                "failed",
                "entered-in-error");
        assertTrue(known.contains(state.fhirStatus()));
    }

    private static boolean allowed(DeliveryState from, DeliveryState next, Side side) {
        return TABLE.stream()
                .anyMatch(line -> line.state() == next
                        && line.setBy().contains(side)
                        && line.comesFrom().contains(from));
    }

    private static boolean moves(Delivery delivery, DeliveryState next, Side side) {
        try {
            delivery.become(next, side, AT, "other", null);
            return true;
        } catch (BusinessRuleViolation refused) {
            assertEquals("delivery.transition", refused.key());
            return false;
        }
    }

    private static Delivery in(DeliveryState state) {
        var delivery = Drafts.delivery(AT);
        for (var step : WAYS.get(state)) {
            var side = TABLE.stream()
                    .filter(line -> line.state() == step)
                    .findFirst()
                    .orElseThrow()
                    .setBy()
                    .iterator()
                    .next();
            delivery.become(step, side, AT, "other", null);
        }
        return delivery;
    }
}
