package it.infolavoro.duplicate;

import it.infolavoro.citizen.StaysWithPerson;
import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All rows of a person, whatever feature they belong to: those of every entity of a Comune with an attribute
 * {@code citizenId}. Asked of the persistence unit itself, so that a merge cannot forget a feature that came later.
 */
@ApplicationScoped
public class PersonRows {

    private static final String PERSON = "citizenId";
    private static final String VERSION = "version";
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** How many rows a person has, by the entity's name; kinds without a row are left out. */
    public Map<String, Long> count(long citizenId) {
        var counts = new TreeMap<String, Long>();
        for (var kind : kinds()) {
            var count = em.createQuery(
                            "select count(e) from " + kind.getName() + " e where e.citizenId = :citizen", Long.class)
                    .setParameter("citizen", citizenId)
                    .getSingleResult();
            if (count > 0) {
                counts.put(kind.getName(), count);
            }
        }
        return counts;
    }

    /** Gives all rows of one person to another. The ids of what moved, by the entity's name. */
    Map<String, List<Long>> moveAll(long from, long to) {
        var moved = new TreeMap<String, List<Long>>();
        for (var kind : kinds()) {
            var ids = ids(kind, from);
            if (!ids.isEmpty()) {
                move(kind, ids, from, to);
                moved.put(kind.getName(), ids);
            }
        }
        return moved;
    }

    /** Gives back what is still there and with that person; a kind that no longer exists is passed over. */
    void moveBack(Map<String, List<Long>> rows, long from, long to) {
        kinds().stream()
                .filter(kind -> rows.containsKey(kind.getName()))
                .forEach(kind -> move(kind, rows.get(kind.getName()), from, to));
    }

    /** How many of these rows are still there and with that person, by the entity's name. */
    Map<String, Long> countOf(Map<String, List<Long>> rows, long citizenId) {
        var counts = new TreeMap<String, Long>();
        for (var kind : kinds()) {
            var still = ids(kind, citizenId).stream()
                    .filter(rows.getOrDefault(kind.getName(), List.of())::contains)
                    .count();
            if (still > 0) {
                counts.put(kind.getName(), still);
            }
        }
        return counts;
    }

    /** The names of the entities whose rows move with their person. */
    public List<String> kindNames() {
        return kinds().stream().map(EntityType::getName).toList();
    }

    /** In the order of names, so that two merges lock in the same order. */
    private List<EntityType<?>> kinds() {
        return em.getMetamodel().getEntities().stream()
                .filter(type -> MunicipalityOwned.class.isAssignableFrom(type.getJavaType()))
                .filter(type -> !type.getJavaType().isAnnotationPresent(StaysWithPerson.class))
                .filter(type -> has(type, PERSON))
                .sorted(Comparator.comparing(EntityType::getName))
                .<EntityType<?>>map(type -> type)
                .toList();
    }

    private List<Long> ids(EntityType<?> kind, long citizenId) {
        return em.createQuery(
                        "select e.id from " + kind.getName() + " e where e.citizenId = :citizen order by e.id",
                        Long.class)
                .setParameter("citizen", citizenId)
                .getResultList();
    }

    /** Raises the versions, so that whoever has such a row open is told and does not write it back. */
    private void move(EntityType<?> kind, List<Long> ids, long from, long to) {
        var jpql = "update " + kind.getName() + " e set e.citizenId = :to"
                + (has(kind, VERSION) ? ", e.version = e.version + 1" : "")
                + " where e.citizenId = :from and e.id in :ids";
        for (var at = 0; at < ids.size(); at += AT_ONCE) {
            Collection<Long> part = ids.subList(at, Math.min(ids.size(), at + AT_ONCE));
            em.createQuery(jpql)
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .setParameter("ids", part)
                    .executeUpdate();
        }
    }

    private static boolean has(EntityType<?> type, String attribute) {
        return type.getAttributes().stream().anyMatch(each -> each.getName().equals(attribute));
    }
}
