package it.infolavoro.settings;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.VersionedEntity;
import it.infolavoro.settings.SettledContent.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/** The versions of what networks and the bound Comune have settled. */
@ApplicationScoped
public class SettingVersions {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Clock clock;

    /** The versions of the caller's own Comune or network (rule R7). */
    public SettingHistory of(Caller caller, SettingTopic topic) {
        return caller.in(Kind.MUNICIPALITY) ? ofDesk(topic) : ofNetwork(caller.networkId(), topic);
    }

    /** A network's versions of a topic. */
    public SettingHistory ofNetwork(long networkId, SettingTopic topic) {
        var jpql = "select v from NetworkSettingVersion v where v.networkId = :network and v.content.topic = :topic"
                + " order by v.content.number";
        return new SettingHistory(em.createQuery(jpql, NetworkSettingVersion.class)
                .setParameter("network", networkId)
                .setParameter("topic", topic)
                .getResultStream()
                .map(NetworkSettingVersion::content)
                .toList());
    }

    /** The bound Comune's versions of a topic. */
    public SettingHistory ofDesk(SettingTopic topic) {
        var jpql = "select v from DeskSettingVersion v where v.content.topic = :topic order by v.content.number";
        return new SettingHistory(em.createQuery(jpql, DeskSettingVersion.class)
                .setParameter("topic", topic)
                .getResultStream()
                .map(DeskSettingVersion::content)
                .toList());
    }

    /**
     * Adds a version of the caller's own, and before the first one what held until now (rule R2). Gives the version's
     * id.
     */
    public long add(Caller caller, SettingTopic topic, Settling settling) {
        Function<SettledContent, VersionedEntity> row = caller.in(Kind.MUNICIPALITY)
                ? DeskSettingVersion::of
                : content -> NetworkSettingVersion.of(caller.networkId(), content);
        var number = settling.newest();
        if (number == 0) {
            number++;
            var held = new Act(null, clock.instant(), null, null);
            em.persist(row.apply(SettledContent.of(topic, number, settling.before(), held)));
        }
        var act = new Act(caller.username(), clock.instant(), settling.reason(), settling.restored());
        var version = row.apply(SettledContent.of(topic, number + 1, settling.after(), act));
        em.persist(version);
        em.flush();
        return version.id();
    }

    /**
     * A version to be.
     *
     * @param newest the number of the newest version so far; 0 for none
     * @param before what held until now
     * @param after what will hold
     * @param reason why, or null
     * @param restored the number of the version that comes back, or null
     */
    public record Settling(
            int newest, Map<String, String> before, Map<String, String> after, String reason, Integer restored) {}
}
