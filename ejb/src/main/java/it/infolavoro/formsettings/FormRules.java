package it.infolavoro.formsettings;

import it.infolavoro.platform.BusinessRuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the forms of one desk ask for, all rules joined (rule R2).
 *
 * @param rules by field; a field that is not in it is shown
 * @param withheld values of code lists that are not offered
 */
public record FormRules(Map<FormField, FieldRule> rules, Map<ChoiceList, Set<String>> withheld) {

    /** Copies the maps. */
    public FormRules {
        rules = Map.copyOf(rules);
        withheld = Map.copyOf(withheld);
    }

    /** The rule of a field. */
    public FieldRule of(FormField field) {
        return rules.getOrDefault(field, FieldRule.SHOWN);
    }

    /** Whether a value of a code list is offered. */
    public boolean offers(ChoiceList list, String key) {
        return !withheld.getOrDefault(list, Set.of()).contains(key);
    }

    /**
     * Refuses an empty value of a required field, and a new value of a hidden one, beside the field.
     *
     * @param held what the record holds already, or null
     */
    public void check(FormField field, Object value, Object held) {
        var rule = of(field);
        if (rule == FieldRule.REQUIRED && empty(value)) {
            throw BusinessRuleViolation.at(field.component(), "field.required");
        }
        if (rule == FieldRule.HIDDEN && !empty(value) && !Objects.equals(value, held)) {
            throw BusinessRuleViolation.at(field.component(), "field.hidden");
        }
    }

    /** Refuses a value that the Comune does not offer and the record does not hold, beside the component. */
    public void checkOffered(ChoiceList list, String key, String held, String component) {
        if (key != null && !offers(list, key) && !key.equals(held)) {
            throw BusinessRuleViolation.at(component, "code.notOffered");
        }
    }

    /** The same for several values. */
    public void checkOffered(ChoiceList list, List<String> keys, Collection<String> held, String component) {
        keys.stream().filter(key -> !held.contains(key)).forEach(key -> checkOffered(list, key, null, component));
    }

    private static boolean empty(Object value) {
        return value == null || value instanceof Collection<?> many && many.isEmpty();
    }
}
