package it.infolavoro.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The adhesions to a network, with the bodies and protocols they join. */
@ApplicationScoped
public class Adhesions {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The adhesions of a network's Comuni, by name and first day. */
    public List<MunicipalityAdhesionRow> ofMunicipalities(long networkId) {
        var jpql = "select new it.infolavoro.network.MunicipalityAdhesionRow(m.id, m.istatCode, m.name, m.province,"
                + " m.population, m.coordinator, p.title, a.validFrom, a.validUntil)"
                + " from Adhesion a, Municipality m, Protocol p where a.networkId = :network"
                + " and m.id = a.municipalityId and p.id = a.protocolId order by m.name, a.validFrom";
        return em.createQuery(jpql, MunicipalityAdhesionRow.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** The adhesions of a network's organisations, by name and first day. */
    public List<OrganisationAdhesionRow> ofOrganisations(long networkId) {
        var jpql = "select new it.infolavoro.network.OrganisationAdhesionRow(o.id, o.code, o.name, o.category, p.title,"
                + " a.validFrom, a.validUntil) from Adhesion a, MemberOrganisation o, Protocol p"
                + " where a.networkId = :network and o.id = a.organisationId and p.id = a.protocolId"
                + " order by o.name, a.validFrom";
        return em.createQuery(jpql, OrganisationAdhesionRow.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** The protocols of a network, the latest first. */
    public List<ProtocolRow> protocols(long networkId) {
        var jpql = "select new it.infolavoro.network.ProtocolRow(p.id, p.title, p.signedOn, p.endsOn, p.edition,"
                + " p.renewsId) from Protocol p where p.networkId = :network order by p.endsOn desc, p.id";
        return em.createQuery(jpql, ProtocolRow.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** All networks by name, with how many bodies take part in each on a day. */
    public List<Installation.NetworkRow> networks(LocalDate day) {
        return em.createQuery("select n from Network n order by n.name", Network.class).getResultList().stream()
                .map(network -> new Installation.NetworkRow(
                        network.code(),
                        network.name(),
                        ofMunicipalities(network.id()).stream()
                                .filter(row -> row.inForceOn(day))
                                .count(),
                        ofOrganisations(network.id()).stream()
                                .filter(row -> row.inForceOn(day))
                                .count()))
                .toList();
    }
}
