package it.infolavoro.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.catalogue.ServiceTerms;
import it.infolavoro.offer.Condition.Kind;
import it.infolavoro.offer.Condition.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rule R2. */
class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Whatever order they come in, and each exactly once. */
    @Property
    void theOrderDependsOnNothingButTheOffers(@ForAll("offers") List<Offer> offers, @ForAll Random random) {
        var once = Ranking.of(offers, TODAY);
        var shuffled = new ArrayList<>(offers);
        Collections.shuffle(shuffled, random);
        assertEquals(once, Ranking.of(shuffled, TODAY));
        assertEquals(
                IntStream.rangeClosed(1, offers.size()).boxed().toList(),
                once.stream().map(Offer::position).toList());
    }

    /** Nobody stands before somebody who is better or equal in everything and has waited longer for a turn. */
    @Property
    void nobodyIsOvertakenByWhoWasServedLater(@ForAll("offers") List<Offer> offers) {
        var ranked = Ranking.of(offers, TODAY);
        for (var i = 0; i < ranked.size(); i++) {
            for (var later : ranked.subList(i + 1, ranked.size())) {
                assertFalse(beats(later, ranked.get(i)), () -> later + " should stand earlier in " + ranked);
            }
        }
    }

    private static boolean beats(Offer one, Offer other) {
        var equal = one.eligible() == other.eligible()
                && one.service().toConfirm(TODAY) == other.service().toConfirm(TODAY)
                && one.service().terms().equals(other.service().terms());
        var fresher = one.eligible() == other.eligible()
                && one.service().terms().equals(other.service().terms())
                && !one.service().toConfirm(TODAY)
                && other.service().toConfirm(TODAY);
        var served = other.lastSentAt() != null
                && (one.lastSentAt() == null || one.lastSentAt().isBefore(other.lastSentAt()));
        return equal && served || fresher || one.eligible() && !other.eligible();
    }

    /** A desk that always takes the first sends to each of some equals as often as to any other, give or take one. */
    @Property(tries = 50)
    void equalsAreServedInTurn(
            @ForAll @IntRange(min = 2, max = 9) int services, @ForAll @IntRange(max = 120) int sent) {
        var last = new HashMap<Long, Instant>();
        var counts = new HashMap<Long, Integer>();
        for (var turn = 0; turn < sent; turn++) {
            var offers = LongStream.rangeClosed(1, services)
                    .mapToObj(id -> offer(id, true, ServiceTerms.NONE, last.get(id)))
                    .toList();
            var first =
                    Ranking.of(offers, TODAY.plusDays(turn)).get(0).service().id();
            counts.merge(first, 1, Integer::sum);
            last.put(first, Instant.ofEpochSecond(turn));
        }
        var least = sent / services;
        counts.values().forEach(count -> assertTrue(count >= least && count <= least + 1, counts::toString));
    }

    @Test
    void whoHasPlacesAndAShorterWaitComesFirst() {
        var full = new ServiceTerms(null, null, null, false, null, null, null, null, 0, 1, null);
        var slow = new ServiceTerms(null, null, null, false, null, null, null, null, 3, 20, null);
        var quick = new ServiceTerms(null, null, null, false, null, null, null, null, null, 5, null);
        var ranked = Ranking.of(
                List.of(offer(1, true, full, null), offer(2, true, slow, null), offer(3, true, quick, null)), TODAY);
        assertEquals(
                List.of(3L, 2L, 1L), ranked.stream().map(o -> o.service().id()).toList());
    }

    @Test
    void whatNobodyConfirmedForTooLongComesAfterWhatSomebodyDid() {
        var quick = new ServiceTerms(null, null, null, false, null, null, null, null, 3, 1, null);
        var slow = new ServiceTerms(null, null, null, false, null, null, null, null, 3, 20, null);
        var full = new ServiceTerms(null, null, null, false, null, null, null, null, 0, 1, null);
        var ranked = Ranking.of(
                List.of(
                        offer(1, true, full, null, TODAY),
                        offer(2, true, quick, null, TODAY.minusDays(1)),
                        offer(3, true, quick, null, null),
                        offer(4, true, slow, null, TODAY)),
                TODAY);
        var ids = ranked.stream().map(o -> o.service().id()).toList();
        assertEquals(4L, ids.get(0), "The last day counts");
        assertEquals(1L, ids.get(3), "Who has no places cannot take anybody, however fresh");
    }

    @Provide
    Arbitrary<List<Offer>> offers() {
        var terms = Combinators.combine(
                        Arbitraries.integers().between(0, 2).injectNull(0.3),
                        Arbitraries.integers().between(1, 3).injectNull(0.3))
                .as((places, wait) ->
                        new ServiceTerms(null, null, null, false, null, null, null, null, places, wait, null));
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.of(true, false),
                        terms,
                        Arbitraries.longs()
                                .between(1, 5)
                                .map(Instant::ofEpochSecond)
                                .injectNull(0.3),
                        Arbitraries.of(TODAY, TODAY.minusDays(1)).injectNull(0.3))
                .as(RankingTest::offer)
                .list()
                .uniqueElements(each -> each.service().id())
                .ofMaxSize(12);
    }

    private static Offer offer(long id, boolean eligible, ServiceTerms terms, Instant last) {
        return offer(id, eligible, terms, last, TODAY);
    }

    private static Offer offer(long id, boolean eligible, ServiceTerms terms, Instant last, LocalDate confirmedUntil) {
        var verdict = eligible ? Verdict.MET : Verdict.FAILED;
        var service = new ServiceRow(id, id, "Ente " + id, "Servizio", "guidance", null, terms, confirmedUntil);
        return new Offer(service, 0, List.of(new Condition(Kind.AGE, verdict, List.of())), last, null);
    }
}
