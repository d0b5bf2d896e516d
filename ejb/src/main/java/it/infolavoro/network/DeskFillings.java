package it.infolavoro.network;

import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/** What is derived for whole Comuni at the start, once for each, and again when the secret or the rules change. */
@ApplicationScoped
public class DeskFillings {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    SystemWork work;

    @Inject
    MunicipalitiesAtWork municipalities;

    /**
     * Has those Comuni filled that adhere to a network and need it; where none does, this is one statement whatever
     * their number. A start that broke off goes on with the Comune that was not finished.
     *
     * @param kind what is derived, as a constant of the feature, at most 20 characters
     * @param mark tells by which secret and rules, without telling the secret
     * @param fill fills one Comune, in transactions of its own; doing it twice must change nothing
     */
    public void fill(String kind, String mark, LongConsumer fill) {
        var done = work.withoutDoor(() -> done(kind, mark));
        for (var municipality : municipalities.today()) {
            if (!done.contains(municipality.id())) {
                fill.accept(municipality.id());
                work.withoutDoor(() -> remember(kind, municipality.id(), mark));
            }
        }
    }

    private Set<Long> done(String kind, String mark) {
        var jpql = "select f.municipalityId from DeskFilling f where f.work = :work and f.mark = :mark";
        return new HashSet<>(em.createQuery(jpql, Long.class)
                .setParameter("work", kind)
                .setParameter("mark", mark)
                .getResultList());
    }

    private DeskFilling remember(String kind, long municipalityId, String mark) {
        var jpql = "select f from DeskFilling f where f.work = :work and f.municipalityId = :municipality";
        var known = em.createQuery(jpql, DeskFilling.class)
                .setParameter("work", kind)
                .setParameter("municipality", municipalityId)
                .getResultList();
        if (known.isEmpty()) {
            var filling = DeskFilling.of(kind, municipalityId, mark);
            em.persist(filling);
            return filling;
        }
        known.get(0).redone(mark);
        return known.get(0);
    }
}
