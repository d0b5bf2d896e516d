package it.infolavoro.exitpackage;

import it.infolavoro.tenancy.OwnedTable;
import it.infolavoro.tenancy.OwnedTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which tables are in a package, in which order, and which are not and why (rule R2). */
@ApplicationScoped
public class ExitTables {

    private static final String DERIVED =
            "si ricava dalle persone con la chiave dell'installazione: si ricostruisce da sola dopo la lettura";
    private static final String OF_MEMBERS = "è degli enti, non del Comune";
    private static final String OF_PEOPLE =
            "chi lavora nello sportello sta in Keycloak: qui c'è solo quando è stato visto l'ultima volta";
    private static final String OF_NETWORK = "è del coordinamento della Rete, non del Comune";
    private static final String OF_INSTALLATION = "è dell'installazione, non del Comune";

    private static final Map<String, String> LEFT_OUT = new TreeMap<>(Map.ofEntries(
            Map.entry("person_key", DERIVED),
            Map.entry("word_key", DERIVED),
            Map.entry("search_desk", DERIVED),
            Map.entry("signal_desk", DERIVED),
            Map.entry("followed_need", DERIVED),
            Map.entry("desk_filling", DERIVED),
            Map.entry("signal_attempt", "conta le domande degli ultimi minuti, e non dice di chi"),
            Map.entry("account", OF_PEOPLE),
            Map.entry("people_roll", OF_PEOPLE),
            Map.entry("access_ending", OF_PEOPLE),
            Map.entry("material", OF_NETWORK),
            Map.entry("material_version", OF_NETWORK),
            Map.entry("material_content", OF_NETWORK),
            Map.entry("question", OF_NETWORK),
            Map.entry("training_event", OF_NETWORK),
            Map.entry("enrolment", OF_NETWORK),
            Map.entry("news_item", OF_NETWORK),
            Map.entry("news_reading", OF_NETWORK),
            Map.entry("exit_package", "è il pacchetto stesso"),
            Map.entry("exit_package_part", "è il pacchetto stesso"),
            Map.entry("departure_reroute", OF_MEMBERS),
            Map.entry("service_location", OF_MEMBERS),
            Map.entry("location_schedule", OF_MEMBERS),
            Map.entry("service_version", OF_MEMBERS),
            Map.entry("catalogue_nudge", OF_MEMBERS),
            Map.entry("delivery_link", OF_MEMBERS),
            Map.entry("link_mailbox", OF_MEMBERS),
            Map.entry("saved_filter", OF_MEMBERS),
            Map.entry("staff_member", OF_MEMBERS),
            Map.entry("network_field_rule", OF_INSTALLATION),
            Map.entry("network_setting_version", OF_INSTALLATION),
            Map.entry(
                    "look_logo",
                    "ogni logo si vede in testa alle pagine, e la sua impronta sta in desk_setting_version"),
            Map.entry("network_mail", OF_INSTALLATION),
            Map.entry("installation_key", OF_INSTALLATION),
            Map.entry("key_renewal", OF_INSTALLATION),
            Map.entry("job", OF_INSTALLATION),
            Map.entry("flyway_schema_history", OF_INSTALLATION)));

    @Inject
    OwnedTables owned;

    /** The tables that are left out, each with the reason. */
    public static Map<String, String> leftOut() {
        return LEFT_OUT;
    }

    /**
     * The tables in a package, those first whose rows refer to others: what is written while a desk goes on working
     * then refers to nothing that is not in the package. Whoever reads it in goes the other way.
     */
    public List<OwnedTable> all() {
        var tables = new TreeMap<String, OwnedTable>();
        owned.all().stream()
                .filter(table -> !LEFT_OUT.containsKey(table.name()))
                .forEach(table -> tables.put(table.name(), table));
        var parentsFirst = new LinkedHashSet<OwnedTable>();
        tables.values().forEach(table -> follow(table, tables, parentsFirst, new LinkedHashSet<>()));
        var ordered = new ArrayList<>(parentsFirst);
        Collections.reverse(ordered);
        return ordered;
    }

    private static void follow(
            OwnedTable table,
            Map<String, OwnedTable> tables,
            LinkedHashSet<OwnedTable> done,
            LinkedHashSet<String> above) {
        if (done.contains(table) || !above.add(table.name())) {
            return;
        }
        table.columns().stream()
                .map(column -> column.references() == null ? null : tables.get(column.references()))
                .filter(parent -> parent != null && parent != table)
                .forEach(parent -> follow(parent, tables, done, above));
        above.remove(table.name());
        done.add(table);
    }
}
