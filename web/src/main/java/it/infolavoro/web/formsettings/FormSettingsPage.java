package it.infolavoro.web.formsettings;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormOverview;
import it.infolavoro.formsettings.FormSettingsService;
import it.infolavoro.formsettings.SettleForm;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.web.draft.DraftedRequest;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.settings.HistoryLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** Settles what the forms of the desk ask for; a sentence tells the effect while choosing. */
@Named
@ViewScoped
public class FormSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/settings/form?faces-redirect=true";

    @Inject
    FormSettingsService service;

    @Inject
    Notices notices;

    private final DraftedRequest request = new DraftedRequest();
    private long version;
    private int newest;
    private transient FormOverview opened;
    private transient List<HistoryLine> history;
    private List<Difference> differences = List.of();
    private final ArrayList<FieldSetting> fields = new ArrayList<>();
    private final ArrayList<ListSetting> lists = new ArrayList<>();

    /** Reads what holds now. */
    public void open() {
        var overview = service.overview();
        opened = overview;
        version = overview.version();
        newest = overview.newest();
        request.beginFrom(String.valueOf(version));
        Arrays.stream(FormField.values())
                .map(field -> new FieldSetting(field, overview))
                .forEach(fields::add);
        Arrays.stream(ChoiceList.values())
                .map(list -> new ListSetting(list, service.choices(list), overview.current()))
                .forEach(lists::add);
    }

    /**
     * When a draft is back on the page, once, before it is first shown: where another manager has settled something
     * since it was begun, both versions are shown.
     */
    public void meet() {
        if (opened != null && !String.valueOf(version).equals(request.basedOn())) {
            differences = FormDifferences.between(opened, fields, lists);
        }
        opened = null;
    }

    /**
     * Settles what is chosen, as a whole, and shows the page anew; unless another manager was faster: then both
     * versions are shown, and saving again decides.
     */
    public String save() {
        var current = service.overview();
        if (current.version() != version) {
            version = current.version();
            differences = FormDifferences.between(current, fields, lists);
            notices.warn("form.changedMeanwhile");
            return null;
        }
        var rules = new EnumMap<FormField, FieldRule>(FormField.class);
        fields.stream().filter(one -> one.getRule() != null).forEach(one -> rules.put(one.field(), one.getRule()));
        var withheld = new EnumMap<ChoiceList, List<String>>(ChoiceList.class);
        lists.forEach(one -> withheld.put(one.list(), one.withheld()));
        service.settle(new SettleForm(version, rules, withheld, request.id()));
        notices.done("form.settled");
        return HERE;
    }

    /** Brings an older version back. */
    public String restore(int number) {
        service.restore(new RestoreSettings(newest, number));
        notices.done("setting.restored", number);
        return HERE;
    }

    /** The versions, the newest first. */
    public List<HistoryLine> getHistory() {
        if (history == null) {
            history = HistoryLine.all(service.overview().history(), change -> FormDifferences.of(change, lists));
        }
        return history;
    }

    public int getNewest() {
        return newest;
    }

    /** The fields of a person's record. */
    public List<FieldSetting> getPerson() {
        return fields.stream().filter(one -> !one.isOfVisit()).toList();
    }

    /** The fields of a visit. */
    public List<FieldSetting> getVisit() {
        return fields.stream().filter(FieldSetting::isOfVisit).toList();
    }

    public DraftedRequest getRequest() {
        return request;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public List<ListSetting> getLists() {
        return lists;
    }

    /** The labels of a person's or a visit's fields for which a rule will hold, joined by commas; empty for none. */
    public String effect(List<FieldSetting> of, String rule) {
        return of.stream()
                .filter(one -> one.effect() == FieldRule.valueOf(rule))
                .map(one -> Texts.get(one.getId()))
                .collect(Collectors.joining(", "));
    }
}
