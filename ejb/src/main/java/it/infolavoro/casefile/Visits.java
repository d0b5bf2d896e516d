package it.infolavoro.casefile;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/** Visits of known persons, as a receipt needs them. */
@ApplicationScoped
class Visits {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The heart of a visit. */
    record Visit(long citizenId, LocalDate visitedOn, String noticeVersion, Instant noticeShownAt) {}

    /** A visit of a known person. Throws {@link NotFound}, also for a visit of nobody in particular. */
    Visit get(long intakeId) {
        return em.createQuery(
                        "select i.citizenId, i.visitedOn, i.noticeVersion, i.noticeShownAt from Intake i"
                                + " where i.id = :id and i.citizenId is not null",
                        Object[].class)
                .setParameter("id", intakeId)
                .getResultStream()
                .findFirst()
                .map(row -> new Visit((Long) row[0], (LocalDate) row[1], (String) row[2], (Instant) row[3]))
                .orElseThrow(() -> new NotFound("visit"));
    }
}
