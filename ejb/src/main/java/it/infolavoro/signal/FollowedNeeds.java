package it.infolavoro.signal;

import it.infolavoro.citizen.CitizenEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.intake.IntakeEvent;
import it.infolavoro.intake.Intakes;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The signals of the bound Comune, kept equal to its open needs within the transaction that changes those. */
@ApplicationScoped
public class FollowedNeeds {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Intakes intakes;

    @Inject
    Citizens citizens;

    @Inject
    Networks networks;

    @Inject
    FiscalCodeMarks marks;

    void recorded(@Observes IntakeEvent.Recorded visit) {
        refresh(visit.citizenId());
    }

    void closed(@Observes IntakeEvent.NeedClosed need) {
        refresh(need.citizenId());
    }

    /** After a correction, and after a merge or its undo, which move needs and codes to another record. */
    void corrected(@Observes CitizenEvent.Corrected person) {
        refresh(person.citizenId());
    }

    /**
     * Makes the person's signals what the record says now: one for each open need, none without a codice fiscale. Doing
     * it twice changes nothing.
     */
    public void refresh(long citizenId) {
        var network = networks.networkOf(BoundDoor.current().id());
        var mark = marks.of(network, citizens.get(citizenId).person().fiscalCode());
        var known = known(citizenId);
        var open = mark.isEmpty() ? Map.<Long, NeedRow>of() : open(citizenId);
        known.values().stream().filter(row -> !open.containsKey(row.needId())).forEach(em::remove);
        if (!open.isEmpty()) {
            var visit = lastVisit(citizenId);
            open.values().forEach(need -> see(known.get(need.id()), network, need, mark.get(), visit));
        }
        em.flush();
    }

    private void see(FollowedNeed known, long network, NeedRow need, String mark, LocalDate lastVisit) {
        var opened = Clocks.day(need.openedAt());
        var last = lastVisit == null || opened.isAfter(lastVisit) ? opened : lastVisit;
        if (known == null) {
            em.persist(FollowedNeed.of(network, need.id(), need.kind(), mark, last));
        } else {
            known.see(mark, last);
        }
    }

    private Map<Long, FollowedNeed> known(long citizenId) {
        var jpql = "select f from FollowedNeed f, Need n where n.id = f.needId and n.citizenId = :citizen";
        return em.createQuery(jpql, FollowedNeed.class)
                .setParameter("citizen", citizenId)
                .getResultStream()
                .collect(Collectors.toMap(FollowedNeed::needId, Function.identity()));
    }

    private Map<Long, NeedRow> open(long citizenId) {
        return intakes.openNeedsOf(citizenId).stream().collect(Collectors.toMap(NeedRow::id, Function.identity()));
    }

    private LocalDate lastVisit(long citizenId) {
        return em.createQuery("select max(i.visitedOn) from Intake i where i.citizenId = :citizen", LocalDate.class)
                .setParameter("citizen", citizenId)
                .getSingleResult();
    }

    /** Persons with an open need, by id, after a given one. */
    List<Long> personsWithNeeds(long after, int most) {
        var jpql = "select distinct n.citizenId from Need n where n.closedAt is null and n.citizenId > :after"
                + " order by n.citizenId";
        return em.createQuery(jpql, Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
