package it.infolavoro.casefile;

import it.infolavoro.plan.PlanParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;

/** What stands on persons' pages now, in one statement for each. */
@ApplicationScoped
class Standings {

    private static final String ROWS =
            "select new it.infolavoro.casefile.StandingRow(e.part, e.rowId, e.version, e.code, e.state, e.text,"
                    + " e.aboutId, e.partOfId, e.day, e.beganAt, e.endedAt, e.endedBy, e.reason) from StandingEntry e"
                    + " where e.citizenId = :citizen order by e.rowId";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** A person's needs and the parts of the open plan, in the order in which they were written. */
    record Standing(List<StandingRow> rows) {

        <T> List<T> all(StandingRow.Part part, Function<StandingRow, T> as) {
            return rows.stream().filter(row -> row.part() == part).map(as).toList();
        }

        PlanParts plan() {
            return rows.stream()
                    .filter(row -> row.part() == StandingRow.Part.PLAN)
                    .findFirst()
                    .map(row -> new PlanParts(
                            row.id(),
                            row.version(),
                            row.beganAt(),
                            all(StandingRow.Part.GOAL, StandingRow::goal),
                            all(StandingRow.Part.ACTION, StandingRow::action)))
                    .orElse(PlanParts.NONE);
        }
    }

    /** What stands on a person's page. */
    Standing of(long citizenId) {
        return new Standing(em.createQuery(ROWS, StandingRow.class)
                .setParameter("citizen", citizenId)
                .getResultList());
    }
}
