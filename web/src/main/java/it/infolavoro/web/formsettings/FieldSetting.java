package it.infolavoro.web.formsettings;

import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormOverview;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A field in the manager's list, with the rule that is chosen for it. */
public class FieldSetting implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormField field;
    private final FieldRule network;
    private FieldRule rule;

    FieldSetting(FormField field, FormOverview overview) {
        this.field = field;
        network = overview.network().getOrDefault(field, FieldRule.SHOWN);
        rule = overview.own().get(field);
    }

    FormField field() {
        return field;
    }

    /** The key of the field's label, which is its id. */
    public String getId() {
        return field.id();
    }

    public boolean isOfVisit() {
        return field.id().startsWith("intake.");
    }

    public boolean isHideable() {
        return field.hideable();
    }

    /** What the network has settled, which holds while the Comune settles nothing. */
    public FieldRule getNetwork() {
        return network;
    }

    /** The rules that can be chosen. */
    public List<FieldRule> getOptions() {
        return Arrays.stream(FieldRule.values()).filter(field::allows).toList();
    }

    /** What will hold. */
    FieldRule effect() {
        return rule == null ? network : rule;
    }

    /** The Comune's own rule; null follows the network. */
    public FieldRule getRule() {
        return rule;
    }

    public void setRule(FieldRule rule) {
        this.rule = rule;
    }
}
