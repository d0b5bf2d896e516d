package it.infolavoro.catalogue;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;

/** The services of the networks' catalogues. */
@ApplicationScoped
public class Catalogue {

    private static final String ROW =
            "select new it.infolavoro.catalogue.ServiceRow(s.id, o.id, o.name, s.name, s.kind, s.description,"
                    + " s.minAge, s.maxAge, s.labourConditions, s.networkResidents, s.documents, s.audience, s.place,"
                    + " s.languages, s.places, s.waitingDays, s.toldOn)"
                    + " from Service s, MemberOrganisation o where o.id = s.organisationId";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Clock clock;

    /** Active services of a kind, of organisations whose adhesion is in force today, by organisation and name. */
    public List<ServiceRow> offering(long networkId, String kind) {
        return offered(networkId, " and s.kind = :kind")
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Active services of every kind, likewise. */
    public List<ServiceRow> offering(long networkId) {
        return offered(networkId, "").getResultList();
    }

    private TypedQuery<ServiceRow> offered(long networkId, String condition) {
        var jpql = ROW + condition + " and s.networkId = :network and s.active = true and exists (select a.id"
                + " from Adhesion a where a.organisationId = o.id and a.validFrom <= :today"
                + " and (a.validUntil is null or a.validUntil >= :today)) order by o.name, s.name";
        return em.createQuery(jpql, ServiceRow.class)
                .setParameter("network", networkId)
                .setParameter("today", Clocks.today(clock));
    }

    /** One service, also one that is no longer offered. Throws {@link NotFound}. */
    public ServiceRow get(long serviceId) {
        return em.createQuery(ROW + " and s.id = :id", ServiceRow.class)
                .setParameter("id", serviceId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("service"));
    }

    /** One service of a network. Throws {@link NotFound}. */
    public ServiceRow get(long networkId, long serviceId) {
        return em.createQuery(ROW + " and s.id = :id and s.networkId = :network", ServiceRow.class)
                .setParameter("id", serviceId)
                .setParameter("network", networkId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("service"));
    }
}
