package it.infolavoro.catalogue;

import it.infolavoro.catalogue.CatalogueEntry.Offerer;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The services of the networks' catalogues. */
@ApplicationScoped
public class Catalogue {

    private static final String ROW =
            "select new it.infolavoro.catalogue.ServiceRow(s.id, o.id, o.name, s.name, s.kind, s.description,"
                    + " s.minAge, s.maxAge, s.labourConditions, s.networkResidents, s.documents, s.audience, s.place,"
                    + " s.languages, s.places, s.waitingDays, s.toldOn, s.confirmedOn, n.confirmDays)"
                    + " from Service s, MemberOrganisation o, Network n where o.id = s.organisationId"
                    + " and n.id = s.networkId";

    private static final String OFFERED =
            " and s.networkId = :network and s.status = :published and (s.validFrom is null or s.validFrom <= :today)"
                    + " and (s.validUntil is null or s.validUntil >= :today) and exists (select a.id"
                    + " from Adhesion a where a.organisationId = o.id and a.validFrom <= :today"
                    + " and (a.validUntil is null or a.validUntil >= :today))";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Locations locations;

    @Inject
    Clock clock;

    /** Published services of a kind, of organisations whose adhesion is in force today, by organisation and name. */
    public List<ServiceRow> offering(long networkId, String kind) {
        return offered(networkId, " and s.kind = :kind")
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Published services of every kind, likewise. */
    public List<ServiceRow> offering(long networkId) {
        return offered(networkId, "").getResultList();
    }

    private TypedQuery<ServiceRow> offered(long networkId, String condition) {
        return today(em.createQuery(ROW + condition + OFFERED + " order by o.name, s.name", ServiceRow.class))
                .setParameter("network", networkId);
    }

    private <T> TypedQuery<T> today(TypedQuery<T> query) {
        return query.setParameter("today", Clocks.today(clock)).setParameter("published", ServiceStatus.PUBLISHED);
    }

    /**
     * All that a network offers today, as everybody may read it, by organisation and name: three statements, however
     * much it is.
     */
    public List<CatalogueEntry> published(long networkId) {
        return published(networkId, "", query -> query);
    }

    /** One of them. Throws {@link NotFound}, also where it is not offered today or another network's. */
    public CatalogueEntry published(long networkId, long serviceId) {
        return published(networkId, " and s.id = :id", query -> query.setParameter("id", serviceId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("service"));
    }

    private List<CatalogueEntry> published(
            long networkId, String condition, UnaryOperator<TypedQuery<Object[]>> narrow) {
        var jpql = "select s, o.id, o.code, o.name, o.category from Service s, MemberOrganisation o"
                + " where o.id = s.organisationId" + condition + OFFERED + " order by o.name, s.name, s.id";
        var query = today(em.createQuery(jpql, Object[].class)).setParameter("network", networkId);
        var rows = new ArrayList<>(narrow.apply(query).getResultList());
        var places =
                locations.of(rows.stream().map(row -> ((Service) row[0]).id()).toList());
        return rows.stream()
                .map(row -> {
                    var service = (Service) row[0];
                    return service.published(
                            new Offerer((Long) row[1], (String) row[2], (String) row[3], (String) row[4]),
                            places.getOrDefault(service.id(), List.of()));
                })
                .toList();
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
