package it.infolavoro.web.formsettings;

import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormOverview;
import it.infolavoro.formsettings.FormRules;
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
