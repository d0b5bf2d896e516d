package it.infolavoro.adhesion;

import it.infolavoro.network.Municipality;
import it.infolavoro.network.NetworkMember;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications to a network. Whoever asks names the network, which is the caller's own. */
@ApplicationScoped
public class Applications {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** One application. Throws {@link NotFound}, also for another network's. */
    AdhesionApplication get(long id, long networkId) {
        var application = em.find(AdhesionApplication.class, id);
        if (application == null || application.networkId() != networkId) {
            throw new NotFound("application");
        }
        return application;
    }

    /** The id of the application that this request has already stored, if it has. */
    Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select a.id from AdhesionApplication a where a.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** Stores an application and gives its id. */
    long add(AdhesionApplication application) {
        em.persist(application);
        em.flush();
        return application.id();
    }

    /** Those that wait for a decision or for joining, the oldest first. */
    List<ApplicationRow> waiting(long networkId) {
        var jpql =
                "select a from AdhesionApplication a where a.networkId = :network and a.state in :open order by a.id";
        return em.createQuery(jpql, AdhesionApplication.class)
                .setParameter("network", networkId)
                .setParameter("open", EnumSet.of(ApplicationState.RECEIVED, ApplicationState.APPROVED))
                .getResultStream()
                .map(AdhesionApplication::row)
                .toList();
    }

    /** Those of a body, the newest first; a Comune's also from before it joined. */
    List<ApplicationRow> of(NetworkMember member) {
        var comune = member instanceof Municipality municipality ? municipality.istatCode() : null;
        var jpql = "select a from AdhesionApplication a where a.networkId = :network and "
                + (comune == null ? "a.organisationId = :body" : "a.istatCode = :body") + " order by a.id desc";
        return em.createQuery(jpql, AdhesionApplication.class)
                .setParameter("network", member.networkId())
                .setParameter("body", comune == null ? (Object) member.id() : comune)
                .getResultStream()
                .map(AdhesionApplication::row)
                .toList();
    }
}
