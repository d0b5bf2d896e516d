package it.infolavoro.web.caller;

import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeListService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The code lists of the caller's network, for pages: {@code #{codes.items('need')}} for choices,
 * {@code #{codes.items('education_level', form.education)}} where a record may hold a value already, and
 * {@code #{codes.label('need', row.need)}} for what was chosen. Asks for each once in a request.
 */
@Named("codes")
@RequestScoped
public class CodesBean {

    @Inject
    CodeListService lists;

    @Inject
    FieldsBean fields;

    private final Map<String, List<CodeItem>> items = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** The values of a list that the desk offers, in their order. */
    public List<CodeItem> items(String list) {
        return items(list, null);
    }

    /** The same with what a record holds already, one key or several, although the desk may no longer offer it. */
    public List<CodeItem> items(String list, Object held) {
        var kept = held instanceof Collection<?> many ? many : Collections.singleton(held);
        return items.computeIfAbsent(list, lists::items).stream()
                .filter(item -> fields.offers(list, item.key()) || kept.contains(item.key()))
                .toList();
    }

    /** The label of a value; null for none. */
    public String label(String list, String key) {
        return key == null ? null : labels.computeIfAbsent(list + '/' + key, both -> lists.label(list, key));
    }

    /** The labels of several values in the order of the list, joined by commas; those no longer chosen come first. */
    public String labels(String list, List<String> keys) {
        var order = items(list).stream().map(CodeItem::key).toList();
        return keys.stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(key -> label(list, key))
                .reduce((a, b) -> a + ", " + b)
                .orElse(null);
    }
}
