package it.infolavoro.departure;

import it.infolavoro.network.NetworkBody;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Departures of the networks' bodies. They belong to no tenant, and hold nobody's data. */
@ApplicationScoped
class Departures {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a departure with the services that take over, in place of one that was not settled, and gives its id. */
    long add(Departure departure, List<Depart.Reroute> reroutes) {
        of(departure.body()).forEach(Departure::replaced);
        em.persist(departure);
        em.flush();
        reroutes.forEach(reroute -> em.persist(DepartureReroute.of(departure.id(), reroute)));
        return departure.id();
    }

    /** Those of a body, the newest first. */
    List<Departure> of(NetworkBody body) {
        var owner = body.municipality() ? "d.municipalityId" : "d.organisationId";
        var jpql =
                "select d from Departure d where d.networkId = :network and " + owner + " = :body order by d.id desc";
        return em.createQuery(jpql, Departure.class)
                .setParameter("network", body.networkId())
                .setParameter("body", body.id())
                .getResultList();
    }

    /** One departure. Throws {@link NotFound}. */
    Departure get(long id) {
        var departure = em.find(Departure.class, id);
        if (departure == null) {
            throw new NotFound("departure");
        }
        return departure;
    }

    /** The same, locked until the transaction ends. */
    Departure lock(long id) {
        return em.find(Departure.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Which services take over. */
    List<DepartureReroute> reroutes(long departureId) {
        return em.createQuery(
                        "select r from DepartureReroute r where r.departureId = :departure order by r.id",
                        DepartureReroute.class)
                .setParameter("departure", departureId)
                .getResultList();
    }

    /** Those whose steps are to be done, on a day, the oldest first. */
    List<Long> due(LocalDate today) {
        var jpql = "select d.id from Departure d where d.state = :planned and d.onDay <= :today order by d.id";
        return em.createQuery(jpql, Long.class)
                .setParameter("planned", DepartureState.PLANNED)
                .setParameter("today", today)
                .getResultList();
    }

    /** The newest of a body. */
    Optional<Departure> last(NetworkBody body) {
        return of(body).stream().findFirst();
    }
}
