package it.infolavoro.network;

import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The code lists of each network, kept in memory for a minute: they change when a profile is loaded or a coordinator
 * settles them, which another node learns by reading them again.
 */
@ApplicationScoped
public class CodeLists {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** The lists of a network as they were read at a moment. */
    private record Known(Instant readAt, Map<String, Map<String, CodeItem>> lists) {}

    /** The values of a list that can be chosen, in their order. */
    public List<CodeItem> items(long networkId, String list) {
        return list(networkId, list).values().stream().filter(CodeItem::active).toList();
    }

    /**
     * The label of a value, also of one that can no longer be chosen; the key itself where the network has never had
     * it.
     */
    public String label(long networkId, String list, String key) {
        var item = key == null ? null : list(networkId, list).get(key);
        return item == null ? key : item.label();
    }

    /** Refuses a key that is not a value of the list today, beside the given field. */
    public void requireKey(long networkId, String list, String key, String field) {
        var item = key == null ? null : list(networkId, list).get(key);
        if (item == null || !item.active()) {
            throw BusinessRuleViolation.at(field, key == null || key.isBlank() ? "code.required" : "code.unknown");
        }
    }

    /** All values of a list as they are stored, in their order. */
    public List<CodeItem> stored(long networkId, String list) {
        return entities(networkId, list).stream().map(CodeListItem::row).toList();
    }

    /** Stores how the values of a list are called and which can be chosen; new ones come last. */
    public void settle(long networkId, String list, List<CodeItem> values) {
        var stored = entities(networkId, list).stream()
                .collect(Collectors.toMap(CodeListItem::itemKey, Function.identity()));
        for (var value : values) {
            var item = stored.get(value.key());
            if (item == null) {
                item = CodeListItem.added(networkId, list, value.key(), stored.size());
                em.persist(item);
                stored.put(value.key(), item);
            }
            item.settle(value.label(), value.active());
        }
    }

    private List<CodeListItem> entities(long networkId, String list) {
        return em.createQuery(
                        "select i from CodeListItem i where i.networkId = :network and i.list = :list"
                                + " order by i.position, i.id",
                        CodeListItem.class)
                .setParameter("network", networkId)
                .setParameter("list", list)
                .getResultList();
    }

    /** Forgets what is known, after the lists have changed. */
    public void forget() {
        known.clear();
    }

    private Map<String, CodeItem> list(long networkId, String list) {
        var now = clock.instant();
        return known.compute(
                        networkId,
                        (id, last) -> last == null || last.readAt().plus(KEPT).isBefore(now)
                                ? new Known(now, read(id))
                                : last)
                .lists()
                .getOrDefault(list, Map.of());
    }

    private Map<String, Map<String, CodeItem>> read(long networkId) {
        var jpql = "select i.list, i.itemKey, i.labelIt, i.group, i.active from CodeListItem i where i.networkId ="
                + " :network"
                + " order by i.list, i.position, i.id";
        var lists = new LinkedHashMap<String, Map<String, CodeItem>>();
        var rows = new ArrayList<>(em.createQuery(jpql, Object[].class)
                .setParameter("network", networkId)
                .getResultList());
        for (var row : rows) {
            var item = new CodeItem((String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]);
            lists.computeIfAbsent((String) row[0], key -> new LinkedHashMap<>()).put(item.key(), item);
        }
        return lists;
    }
}
