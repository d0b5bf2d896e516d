package it.infolavoro.web.caller;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormRules;
import it.infolavoro.formsettings.FormSettingsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * What the forms of the caller's desk ask for, for pages: {@code #{fields.shown('citizen.phone')}} and
 * {@code #{fields.required('citizen.phone')}}. Asks once in a request. The services hold the same rules.
 */
@Named("fields")
@RequestScoped
public class FieldsBean {

    private static final FormRules NO_DESK = new FormRules(Map.of(), Map.of());

    @Inject
    FormSettingsService settings;

    @Inject
    CallerBean caller;

    private FormRules rules;

    /** Whether a field is on its form. Throws IllegalArgumentException for an unknown one. */
    public boolean shown(String field) {
        return of(field) != FieldRule.HIDDEN;
    }

    /** Whether a field must be filled in. Throws IllegalArgumentException for an unknown one. */
    public boolean required(String field) {
        return of(field) == FieldRule.REQUIRED;
    }

    /** Whether a value of a code list is offered; of a list that no desk limits, every value is. */
    public boolean offers(String list, String key) {
        return ChoiceList.find(list).map(known -> rules().offers(known, key)).orElse(true);
    }

    private FieldRule of(String field) {
        return rules().of(FormField.find(field)
                .orElseThrow(() -> new IllegalArgumentException("No such field in the forms: " + field)));
    }

    /** Only desks have forms; what others choose from code lists is not limited by any. */
    private FormRules rules() {
        if (rules == null) {
            rules = caller.isDesk() ? settings.rules() : NO_DESK;
        }
        return rules;
    }
}
