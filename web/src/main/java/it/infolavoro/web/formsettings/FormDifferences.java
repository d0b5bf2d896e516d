package it.infolavoro.web.formsettings;

import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormOverview;
import it.infolavoro.formsettings.FormRules;
import it.infolavoro.settings.SettingChange;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Where what another manager has saved is not what is chosen on the page. */
final class FormDifferences {

    private FormDifferences() {}

    static List<Difference> between(FormOverview saved, List<FieldSetting> fields, List<ListSetting> lists) {
        return Difference.among(Stream.concat(
                        fields.stream().map(field -> of(saved, field)),
                        lists.stream().map(list -> of(saved.current(), list)))
                .toArray(Difference[]::new));
    }

    /** A change of a version, in the words of the page. */
    static Difference of(SettingChange change, List<ListSetting> lists) {
        return lists.stream()
                .filter(list -> change.key().equals("withheld." + list.getName()))
                .findFirst()
                .map(list -> new Difference(
                        Texts.get("form.list." + list.getName()),
                        withheld(change.before(), list),
                        withheld(change.after(), list)))
                .orElseGet(() -> new Difference(Texts.get(change.key()), rule(change.before()), rule(change.after())));
    }

    private static String withheld(String keys, ListSetting list) {
        var withheld = keys == null ? List.of() : List.of(keys.split(" "));
        return withheld(list.labels(withheld::contains));
    }

    private static String rule(String rule) {
        return Texts.get(rule == null ? "form.follows" : "form.rule." + rule);
    }

    private static Difference of(FormOverview saved, FieldSetting field) {
        return new Difference(
                Texts.get(field.getId()),
                rule(saved.own().get(field.field()), field.getNetwork()),
                rule(field.getRule(), field.getNetwork()));
    }

    private static String rule(FieldRule own, FieldRule network) {
        return Texts.get(own == null ? "form.network." + network : "form.rule." + own);
    }

    private static Difference of(FormRules saved, ListSetting list) {
        return new Difference(
                Texts.get("form.list." + list.getName()),
                withheld(list.labels(key -> !saved.offers(list.list(), key))),
                withheld(list.labels(list.withheld()::contains)));
    }

    private static String withheld(String labels) {
        return labels.isEmpty() ? Texts.get("form.withheld.none") : Texts.get("form.withheld", labels);
    }
}
