package it.infolavoro.adhesion;

import it.infolavoro.identity.Bodies;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Adhesion;
import it.infolavoro.network.MemberOrganisation;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.network.NetworkMember;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The bodies of a network with their memberships. Whoever asks names the network, which is the caller's own. */
@ApplicationScoped
public class Memberships {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Bodies logins;

    @Inject
    Afterwards afterwards;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A body of the network. Throws {@link NotFound}, also for another network's. */
    public NetworkMember member(Kind kind, long id, long networkId) {
        var member = switch (kind) {
            case MUNICIPALITY -> em.find(Municipality.class, id);
            case ORGANISATION -> em.find(MemberOrganisation.class, id);
            case NETWORK, INSTALLATION -> (NetworkMember) null;
        };
        if (member == null || member.networkId() != networkId) {
            throw new NotFound("body");
        }
        return member;
    }

    /**
     * The same for a decision: locked until the transaction ends, and its version raised, so that of two who decide at
     * once the second is told. Throws {@link NotFound}, {@link it.infolavoro.platform.ConcurrentChange}.
     */
    public NetworkMember toDecide(Kind kind, long id, long networkId, long version) {
        var member = member(kind, id, networkId);
        member.requireVersion(version);
        return locked(member);
    }

    /** A body that was read, for a decision. */
    public NetworkMember locked(NetworkMember member) {
        em.lock(member, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return member;
    }

    /** The membership of a body. */
    public Membership of(NetworkBody body) {
        var owner = body.municipality() ? "a.municipalityId" : "a.organisationId";
        return Membership.of(
                body,
                em.createQuery("select a from Adhesion a where " + owner + " = :body", Adhesion.class)
                        .setParameter("body", body.id())
                        .getResultList());
    }

    /** Stores a membership and what was decided about it (rules R4 and R5). Logins feel it at once. */
    public void keep(NetworkMember member, Membership membership, AdhesionAct.Decision decision) {
        membership.periods().stream().filter(period -> period.id() == null).forEach(em::persist);
        var now = clock.instant();
        em.persist(AdhesionAct.of(member.body(), decision, caller.get().username(), now));
        member.decided(now);
        em.flush();
        afterwards.leave(logins::forget);
    }

    /** Stores a body that joins for the first time. */
    NetworkMember add(NetworkMember member) {
        em.persist(member);
        em.flush();
        return member;
    }

    /** The Comune with an ISTAT code, whichever network it is in. */
    Optional<Municipality> municipality(String istatCode) {
        return em.createQuery("select m from Municipality m where m.istatCode = :code", Municipality.class)
                .setParameter("code", istatCode)
                .getResultStream()
                .findFirst();
    }

    /** Whether an organisation of the network has a code. */
    boolean codeTaken(long networkId, String code) {
        var jpql = "select o.id from MemberOrganisation o where o.networkId = :network and o.code = :code";
        return !em.createQuery(jpql, Long.class)
                .setParameter("network", networkId)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** All bodies of a kind in the network, by name. */
    <T extends NetworkMember> List<T> members(Class<T> kind, long networkId) {
        var jpql = "select e from " + kind.getSimpleName() + " e where e.networkId = :network order by e.name, e.id";
        return em.createQuery(jpql, kind).setParameter("network", networkId).getResultList();
    }

    /** All periods of the network's bodies. */
    List<Adhesion> adhesions(long networkId) {
        return em.createQuery("select a from Adhesion a where a.networkId = :network", Adhesion.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** What was decided about a body, the newest first. */
    List<ActRow> acts(NetworkBody body) {
        var owner = body.municipality() ? "a.municipalityId" : "a.organisationId";
        var jpql = "select new it.infolavoro.adhesion.ActRow(a.kind, a.onDay, a.protocolId, a.reason, a.at, a.actor)"
                + " from AdhesionAct a where a.networkId = :network and " + owner + " = :body order by a.id desc";
        return em.createQuery(jpql, ActRow.class)
                .setParameter("network", body.networkId())
                .setParameter("body", body.id())
                .getResultList();
    }
}
