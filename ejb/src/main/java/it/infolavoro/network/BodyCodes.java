package it.infolavoro.network;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The codes of bodies, in force or not: they never change. */
@ApplicationScoped
public class BodyCodes {

    private static final String MUNICIPALITY =
            "select n, m.istatCode, m.name from Municipality m, Network n" + " where n.id = m.networkId and m.id = :id";
    private static final String ORGANISATION = "select n, o.code, o.name from MemberOrganisation o, Network n"
            + " where n.id = o.networkId and o.id = :id";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The codes of a body. Throws {@link NotFound}. */
    public BodyCode get(Kind kind, long id) {
        return switch (kind) {
            case INSTALLATION -> BodyCode.INSTALLATION;
            case NETWORK -> network(em.find(Network.class, id));
            case MUNICIPALITY -> body(kind, id, MUNICIPALITY);
            case ORGANISATION -> body(kind, id, ORGANISATION);
        };
    }

    /** All networks by name. */
    public List<BodyCode> networks() {
        return em.createQuery("select n from Network n order by n.name", Network.class)
                .getResultStream()
                .map(BodyCodes::network)
                .toList();
    }

    private BodyCode body(Kind kind, long id, String jpql) {
        return em.createQuery(jpql, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> {
                    var network = (Network) row[0];
                    return new BodyCode(kind, id, network.id(), (String) row[1], network.code(), (String) row[2]);
                })
                .orElseThrow(() -> new NotFound("body"));
    }

    private static BodyCode network(Network network) {
        if (network == null) {
            throw new NotFound("body");
        }
        return new BodyCode(Kind.NETWORK, network.id(), network.id(), null, network.code(), network.name());
    }
}
