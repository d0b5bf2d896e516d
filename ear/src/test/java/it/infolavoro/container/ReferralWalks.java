package it.infolavoro.container;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random walks of desks, organisations and the clock, which jqwik draws, repeats and makes smaller. The seed is fixed,
 * so that a build fails for its change alone; another one walks other ways. With this one each rule that was broken for
 * a trial was found.
 */
public class ReferralWalks {

    private static final int CHOICES = 10;
    private static final int HIGHEST = 839;

    /** What was seen on all walks: a model that refuses everything shows nothing. */
    static final Set<String> STATES = new TreeSet<>();

    static int done;

    /** How often each rule refused something. */
    static final Map<String, Integer> REFUSALS = new TreeMap<>();

    @Property(tries = 80, seed = "77")
    void whateverAnybodyDoesTheRulesHold(@ForAll("walks") List<List<Integer>> walk) throws Exception {
        var clock = CDI.current().select(MovedClock.class).get();
        var model = CDI.current().select(ReferralModel.class).get();
        clock.putBack();
        try {
            for (var step = 0; step < walk.size(); step++) {
                var refused = model.act(new Choices(walk.get(step)));
                refused.ifPresent(why -> REFUSALS.merge(why, 1, Integer::sum));
                done += refused.isEmpty() ? 1 : 0;
                if (step % 5 == 4) {
                    model.check();
                }
            }
            model.check();
            STATES.addAll(model.states());
        } finally {
            clock.putBack();
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> walks() {
        return Arbitraries.integers()
                .between(0, HIGHEST)
                .list()
                .ofSize(CHOICES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
