package it.infolavoro.network;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Networks and their Comuni and organisations. */
@ApplicationScoped
public class Networks {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The network with a code. */
    public Optional<Network> find(String code) {
        return em.createQuery("select n from Network n where n.code = :code", Network.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** One network. Throws {@link NotFound}. */
    public Network get(long networkId) {
        return found(em.find(Network.class, networkId));
    }

    /** The Comuni of all networks whose adhesion is in force on a day. */
    public List<MunicipalityRow> municipalitiesInForce(LocalDate day) {
        var jpql =
                "select new it.infolavoro.network.MunicipalityRow(m.id, m.networkId, m.istatCode, m.name, m.population)"
                        + " from Municipality m where exists (select a.id from Adhesion a where a.municipalityId = m.id"
                        + " and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)) order by m.id";
        return em.createQuery(jpql, MunicipalityRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The ids of all Comuni of a network, also of those that have left. */
    public List<Long> municipalities(long networkId) {
        return em.createQuery("select m.id from Municipality m where m.networkId = :network order by m.id", Long.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** The names, in lower case, of the Comuni of a network whose adhesion is in force on a day. */
    public Set<String> placesInForce(long networkId, LocalDate day) {
        var jpql = "select m.name from Municipality m where m.networkId = :network and exists (select a.id"
                + " from Adhesion a where a.municipalityId = m.id and a.validFrom <= :day"
                + " and (a.validUntil is null or a.validUntil >= :day))";
        return em.createQuery(jpql, String.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .getResultStream()
                .map(name -> name.toLowerCase(Locale.ITALIAN))
                .collect(Collectors.toSet());
    }

    /** Calendar days for which an organisation still sees what was shared, after the end. */
    public int accessAfterEndDays(long networkId) {
        return terms(networkId).accessAfterEnd();
    }

    /** What the desks of a network may tell each other. Throws {@link NotFound}. */
    public SignalTerms signalTerms(long networkId) {
        return get(networkId).signalTerms();
    }

    /** The network of a Comune. Throws {@link NotFound}. */
    public long networkOf(long municipalityId) {
        return found(em.createQuery("select m.networkId from Municipality m where m.id = :id", Long.class)
                .setParameter("id", municipalityId)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    /** A Comune. Throws {@link NotFound}. */
    public MunicipalityRow municipality(long municipalityId) {
        var jpql =
                "select new it.infolavoro.network.MunicipalityRow(m.id, m.networkId, m.istatCode, m.name, m.population)"
                        + " from Municipality m where m.id = :id";
        return found(em.createQuery(jpql, MunicipalityRow.class)
                .setParameter("id", municipalityId)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    /** The name of a Comune. Throws {@link NotFound}. */
    public String municipalityName(long municipalityId) {
        return found(em.find(Municipality.class, municipalityId)).name();
    }

    /** The certified e-mail of a Comune, or null where it is unknown. Throws {@link NotFound}. */
    public String pec(long municipalityId) {
        return found(em.find(Municipality.class, municipalityId)).pec();
    }

    /** The terms of a network. Throws {@link NotFound}. */
    public Network.Terms terms(long networkId) {
        return get(networkId).terms();
    }

    /** When the clock of a network rings. Throws {@link NotFound}. */
    public ClockTerms clockTerms(long networkId) {
        return get(networkId).clockTerms();
    }

    /** How the catalogue of a network is kept. Throws {@link NotFound}. */
    public CatalogueTerms catalogueTerms(long networkId) {
        return get(networkId).catalogueTerms();
    }

    private static <T> T found(T row) {
        if (row == null) {
            throw new NotFound("network");
        }
        return row;
    }
}
