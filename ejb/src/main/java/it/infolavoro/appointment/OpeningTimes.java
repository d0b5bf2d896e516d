package it.infolavoro.appointment;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Opening hours and closures of the bound Comune's desk. */
@ApplicationScoped
public class OpeningTimes {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** All opening hours by weekday and time. */
    public List<OpeningHours> hours() {
        return em.createQuery(
                        "select h from OpeningHours h order by h.weekday, h.opensMinute, h.id", OpeningHours.class)
                .getResultList();
    }

    /** Closures that touch a day or a later one, and those of every year. */
    public List<DeskClosure> closures(LocalDate from) {
        return em.createQuery(
                        "select c from DeskClosure c where c.yearly = true or c.lastDay >= :from"
                                + " order by c.firstDay, c.id",
                        DeskClosure.class)
                .setParameter("from", from)
                .getResultList();
    }

    /** Stores opening hours. */
    public void add(OpeningHours hours) {
        em.persist(hours);
        em.flush();
    }

    /** Stores a closure. */
    public void add(DeskClosure closure) {
        em.persist(closure);
        em.flush();
    }

    /** Removes opening hours. Throws {@link NotFound}. */
    void removeHours(long id) {
        em.remove(found(em.find(OpeningHours.class, id)));
    }

    /** Removes a closure. Throws {@link NotFound}. */
    void removeClosure(long id) {
        em.remove(found(em.find(DeskClosure.class, id)));
    }

    private static <T> T found(T row) {
        if (row == null) {
            throw new NotFound("hours");
        }
        return row;
    }
}
