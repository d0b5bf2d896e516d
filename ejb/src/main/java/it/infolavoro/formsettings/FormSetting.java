package it.infolavoro.formsettings;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a Comune has settled for its forms, as one row. */
@Entity
@Table(name = "form_setting")
public class FormSetting extends MunicipalityOwned {

    @Column(nullable = false)
    private String rules;

    @Column(nullable = false)
    private String withheld;

    protected FormSetting() {}

    /** The first settings of a Comune. */
    public static FormSetting of(Map<FormField, FieldRule> rules, Map<ChoiceList, Set<String>> withheld) {
        var setting = new FormSetting();
        setting.settle(rules, withheld);
        return setting;
    }

    /** Replaces what was settled. */
    void settle(Map<FormField, FieldRule> newRules, Map<ChoiceList, Set<String>> newWithheld) {
        rules = newRules.entrySet().stream()
                .map(entry -> entry.getKey().id() + " " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        withheld = newWithheld.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(key -> entry.getKey().list() + " " + key))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The rules that differ from the network's. A field that the product no longer has is left out. */
    Map<FormField, FieldRule> rules() {
        var read = new EnumMap<FormField, FieldRule>(FormField.class);
        rules.lines()
                .map(line -> line.split(" "))
                .forEach(line ->
                        FormField.find(line[0]).ifPresent(field -> read.put(field, FieldRule.valueOf(line[1]))));
        return read;
    }

    /** Values that are not offered, by list. A list that the product no longer has is left out. */
    Map<ChoiceList, Set<String>> withheld() {
        var read = new EnumMap<ChoiceList, Set<String>>(ChoiceList.class);
        withheld.lines()
                .map(line -> line.split(" "))
                .forEach(line -> ChoiceList.find(line[0])
                        .ifPresent(list -> read.computeIfAbsent(list, one -> new TreeSet<>())
                                .add(line[1])));
        return read;
    }
}
