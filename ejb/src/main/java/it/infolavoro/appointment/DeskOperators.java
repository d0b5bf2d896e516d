package it.infolavoro.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who gives appointments at the bound Comune's desk. */
@ApplicationScoped
public class DeskOperators {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Writes down an operator, or a new name of a known one. */
    public void enrol(String username, String displayName) {
        var known = em.createQuery("select o from DeskOperator o where o.username = :name", DeskOperator.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            known.get().rename(displayName);
        } else {
            em.persist(DeskOperator.of(username, displayName));
            em.flush();
        }
    }

    /** All operators by name. */
    public List<OperatorRow> all() {
        return em.createQuery(
                        "select new it.infolavoro.appointment.OperatorRow(o.username, o.displayName)"
                                + " from DeskOperator o"
                                + " order by o.displayName, o.username",
                        OperatorRow.class)
                .getResultList();
    }
}
