package it.infolavoro;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.ReadOnly;

/** What the architecture rules ask of entities. Exceptions are named here, each with its reason. */
final class EntityConditions {

    /** Entities whose rows are only ever added, or added and removed, so that no update can be lost. */
    private static final Map<String, String> NEVER_CHANGE = Map.of(
            "AdhesionAct", "what the coordinator decided; the application's account may not change it",
            "AlertItem", "something to be counted, taken away once it was",
            "AuditEntry", "the trail; the application's account may not change it",
            "DeliveryStep", "the history of a delivery; the application's account may not change it",
            "InboxStep", "the same history behind the organisation's door",
            "ReferralClaim", "a key that is taken and given back, never changed");

    /** Entities over a table with municipality_id that are not a Comune's own rows. */
    private static final Map<String, String> WITHOUT_DOOR = Map.of(
            "AuditEntry", "written by callers of every kind, read only through AccessLogEntry",
            "AdhesionAct", "what was decided about a body: the network's data, with nobody's person in it",
            "AdhesionApplication", "a body that wants to join: the network's data, with nobody's person in it",
            "Adhesion", "says which Comuni and organisations take part: the network's data, with nobody's person in it",
            "CatalogueGap", "that a desk looked for something in vain, by day and code; nobody's data",
            "Departure", "what becomes of a body's open work: the network's data, with nobody's person in it",
            "DeliveryFigure", "counts by body and code, written with every step behind either door; nobody's data",
            "DeskFilling", "says for which Comuni something was derived, read for all at the start; nobody's data");

    static final DescribedPredicate<JavaClass> ENTITIES = DescribedPredicate.describe(
            "are entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    static final ArchCondition<JavaClass> HAVE_A_VERSION_OR_NEVER_CHANGE =
            new ArchCondition<>("have a @Version, or never change") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var kept = NEVER_CHANGE.containsKey(type.getSimpleName())
                            || type.isAnnotatedWith(ReadOnly.class)
                            || type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                    events.add(new SimpleConditionEvent(type, kept, type.getName() + " has no @Version"));
                }
            };

    static final ArchCondition<JavaClass> STAND_BEHIND_A_DOOR_WHERE_THE_TABLE_HAS_A_COMUNE =
            new ArchCondition<>("be multitenant where the table has municipality_id") {
                private final Set<String> tenantTables = Migrations.tablesWithColumn("municipality_id");

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var open = tenantTables.contains(table(type))
                            && !multitenant(type)
                            && !WITHOUT_DOOR.containsKey(type.getSimpleName());
                    events.add(new SimpleConditionEvent(type, !open, type.getName() + " stands behind no door"));
                }
            };

    private EntityConditions() {}

    private static String table(JavaClass type) {
        return type.isAnnotatedWith(Table.class)
                ? type.getAnnotationOfType(Table.class).name()
                : type.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean multitenant(JavaClass type) {
        return type.isAnnotatedWith(Multitenant.class)
                || type.getAllRawSuperclasses().stream().anyMatch(above -> above.isAnnotatedWith(Multitenant.class));
    }
}
