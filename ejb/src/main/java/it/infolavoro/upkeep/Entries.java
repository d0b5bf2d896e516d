package it.infolavoro.upkeep;

import it.infolavoro.catalogue.Service;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Entries of the catalogue with their versions. Whoever asks names the organisation or the network. */
@ApplicationScoped
public class Entries {

    private static final String ROW =
            "select new it.infolavoro.upkeep.EntryRow(s.id, s.version, o.id, o.name, s.code, s.name, s.kind, s.status,"
                    + " s.confirmedOn, s.demo, n.confirmDays) from Service s, MemberOrganisation o, Network n"
                    + " where o.id = s.organisationId and n.id = s.networkId";
    private static final int CODE = 50;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Those of an organisation, by name: two statements. */
    List<EntryRow> ofOrganisation(long organisationId) {
        return rows(
                " and s.organisationId = :organisation order by s.name, s.id",
                query -> query.setParameter("organisation", organisationId));
    }

    /** Those of a network, by organisation and name: two statements. */
    List<EntryRow> ofNetwork(long networkId) {
        return rows(
                " and s.networkId = :network order by o.name, s.name, s.id",
                query -> query.setParameter("network", networkId));
    }

    /** One entry's row. */
    EntryRow row(long serviceId) {
        return rows(" and s.id = :id", query -> query.setParameter("id", serviceId))
                .get(0);
    }

    private List<EntryRow> rows(String condition, UnaryOperator<TypedQuery<EntryRow>> narrow) {
        var rows = narrow.apply(em.createQuery(ROW + condition, EntryRow.class)).getResultList();
        var open = openStates(rows.stream().map(EntryRow::id).toList());
        return rows.stream().map(row -> row.with(open.get(row.id()))).toList();
    }

    private Map<Long, VersionState> openStates(List<Long> serviceIds) {
        if (serviceIds.isEmpty()) {
            return Map.of();
        }
        var jpql = "select v.serviceId, v.state from ServiceVersion v where v.open = true and v.serviceId in :ids";
        return em.createQuery(jpql, Object[].class)
                .setParameter("ids", serviceIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (VersionState) row[1]));
    }

    /** An organisation's own entries by code. */
    public Map<String, Service> byCode(long organisationId) {
        return em.createQuery("select s from Service s where s.organisationId = :organisation", Service.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.toMap(Service::code, Function.identity()));
    }

    /** One entry of an organisation. Throws {@link NotFound}, also where it is another's. */
    public Service own(long organisationId, long serviceId) {
        var service = em.find(Service.class, serviceId);
        if (service == null || service.organisationId() != organisationId) {
            throw new NotFound("service");
        }
        return service;
    }

    /** One entry of a network. Throws {@link NotFound}, also where it is another's. */
    Service ofNetwork(long networkId, long serviceId) {
        var service = em.find(Service.class, serviceId);
        if (service == null || service.networkId() != networkId) {
            throw new NotFound("service");
        }
        return service;
    }

    /** The version that can still become something. */
    public Optional<ServiceVersion> open(long serviceId) {
        return em.createQuery(
                        "select v from ServiceVersion v where v.serviceId = :service and v.open = true",
                        ServiceVersion.class)
                .setParameter("service", serviceId)
                .getResultStream()
                .findFirst();
    }

    /** All versions of an entry, the latest first. */
    List<ServiceVersion> versions(long serviceId) {
        return em.createQuery(
                        "select v from ServiceVersion v where v.serviceId = :service order by v.number desc",
                        ServiceVersion.class)
                .setParameter("service", serviceId)
                .getResultList();
    }

    /** The number that the next version of an entry gets. */
    int nextNumber(long serviceId) {
        return versions(serviceId).stream()
                        .findFirst()
                        .map(ServiceVersion::number)
                        .orElse(0)
                + 1;
    }

    /** Stores a new row, which has its id from then on. */
    <T> T add(T row) {
        em.flush();
        em.persist(row);
        em.flush();
        return row;
    }

    /** Removes an entry that was never offered, with its versions. */
    void remove(Service service) {
        versions(service.id()).forEach(em::remove);
        em.flush();
        em.remove(service);
    }

    /** A code for a new entry, made of its name, that the organisation has not used yet. */
    String freeCode(long organisationId, String name) {
        var made = Text.key(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var stem = made.substring(0, Math.min(CODE, made.length())).replaceAll("^-+|-+$", "");
        var taken = codes(organisationId);
        var code = stem.isEmpty() ? "servizio" : stem;
        var free = code;
        for (var next = 2; taken.contains(free); next++) {
            free = code + "-" + next;
        }
        return free;
    }

    private Set<String> codes(long organisationId) {
        return new HashSet<>(
                em.createQuery("select s.code from Service s where s.organisationId = :organisation", String.class)
                        .setParameter("organisation", organisationId)
                        .getResultList());
    }
}
