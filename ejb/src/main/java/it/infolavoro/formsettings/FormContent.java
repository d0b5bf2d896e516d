package it.infolavoro.formsettings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a Comune has settled for its forms, as its versions keep it (rule R6). */
final class FormContent {

    private static final String WITHHELD = "withheld.";

    private FormContent() {}

    /** Nothing settled is nothing kept. */
    static Map<String, String> write(FormSetting setting) {
        var content = new LinkedHashMap<String, String>();
        setting.rules().forEach((field, rule) -> content.put(field.id(), rule.name()));
        setting.withheld().forEach((list, keys) -> content.put(WITHHELD + list.list(), String.join(" ", keys)));
        return content;
    }

    /** The rules of a version. A field that the product no longer has is left out. */
    static Map<FormField, FieldRule> rules(Map<String, String> content) {
        var rules = new EnumMap<FormField, FieldRule>(FormField.class);
        content.forEach(
                (key, value) -> FormField.find(key).ifPresent(field -> rules.put(field, FieldRule.valueOf(value))));
        return rules;
    }

    /** The values that a version withholds, of those that the network still has. */
    static Map<ChoiceList, List<String>> withheld(Map<String, String> content, Map<ChoiceList, Set<String>> known) {
        var withheld = new EnumMap<ChoiceList, List<String>>(ChoiceList.class);
        known.forEach((list, keys) -> {
            var kept = content.get(WITHHELD + list.list());
            if (kept != null) {
                withheld.put(
                        list,
                        List.of(kept.split(" ")).stream().filter(keys::contains).toList());
            }
        });
        return withheld;
    }
}
