package it.infolavoro.figure;

import it.infolavoro.referral.DeliveryMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;

/** Counts every step of a delivery in the step's own transaction (rule R2). */
@ApplicationScoped
class FigureCounter {

    /** Everybody locks counts in the same order, so that nobody waits in a circle. */
    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::serviceId)
            .thenComparing(FigureKey::month)
            .thenComparing(FigureKey::kind)
            .thenComparing(FigureKey::detail)
            .thenComparing(FigureKey::days);

    @Inject
    DeliveryFigures figures;

    void count(@Observes DeliveryMoved moved) {
        var changes = new HashMap<FigureKey, Integer>();
        FigureKey.of(moved.before()).forEach(key -> changes.merge(key, -1, Integer::sum));
        FigureKey.of(moved.after()).forEach(key -> changes.merge(key, 1, Integer::sum));
        changes.values().removeIf(change -> change == 0);
        changes.keySet().stream()
                .sorted(ORDER)
                .forEach(key -> figures.add(moved.municipalityId(), moved.organisationId(), key, changes.get(key)));
    }
}
