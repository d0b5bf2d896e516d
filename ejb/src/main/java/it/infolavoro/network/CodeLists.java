package it.infolavoro.network;

import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The code lists of each network, kept in memory: they change only when a profile is loaded. */
@ApplicationScoped
public class CodeLists {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    private final Map<Long, Map<String, Map<String, CodeItem>>> known = new ConcurrentHashMap<>();

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

    /** Forgets what is known, after a profile was loaded. */
    public void forget() {
        known.clear();
    }

    private Map<String, CodeItem> list(long networkId, String list) {
        return known.computeIfAbsent(networkId, this::read).getOrDefault(list, Map.of());
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
