package it.infolavoro.web.administration;

import it.infolavoro.report.ActivityRow;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the trail in words. */
@Named
@ApplicationScoped
public class ActivityWords {

    private static final String ACTION = "audit.action.";

    /** An act in words; the name itself for one that a newer version wrote. */
    public String action(String name) {
        return Texts.has(ACTION + name) ? Texts.get(ACTION + name) : name;
    }

    /** Where somebody works or whose data it was about: a Comune, an organisation, else the network. */
    public String body(ActivityRow row) {
        var bodies = Stream.of(row.organisation(), row.municipality())
                .filter(name -> name != null)
                .collect(Collectors.joining(" → "));
        if (!bodies.isEmpty()) {
            return bodies;
        }
        return row.network() == null ? Texts.get("activity.installation") : row.network();
    }

    /** All acts, by their words. */
    List<SelectItem> actions() {
        return Texts.keys(ACTION).stream()
                .map(name -> new SelectItem(name, action(name)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(Locale.ITALIAN)))
                .toList();
    }
}
