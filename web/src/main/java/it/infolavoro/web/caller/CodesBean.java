package it.infolavoro.web.caller;

import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeListService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The code lists of the caller's network, for pages: {@code #{codes.items('need')}} for choices and
 * {@code #{codes.label('need', row.need)}} for what was chosen. Asks for each once in a request.
 */
@Named("codes")
@RequestScoped
public class CodesBean {

    @Inject
    CodeListService lists;

    private final Map<String, List<CodeItem>> items = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** The values of a list that can be chosen, in their order. */
    public List<CodeItem> items(String list) {
        return items.computeIfAbsent(list, lists::items);
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
