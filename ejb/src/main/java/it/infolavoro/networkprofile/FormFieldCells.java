package it.infolavoro.networkprofile;

import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.networkprofile.NetworkProfile.FieldEntry;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a line of form_fields.csv. */
final class FormFieldCells {

    private static final String FIELDS =
            Arrays.stream(FormField.values()).map(FormField::id).collect(Collectors.joining(", "));

    private FormFieldCells() {}

    static FieldEntry entry(ProfileCells cells) {
        var field = cells.one("field", FormField::find, FIELDS);
        var rule = cells.one(
                "rule",
                text -> Arrays.stream(FieldRule.values())
                        .filter(one -> one.name().equalsIgnoreCase(text))
                        .findFirst(),
                "hidden, shown, required");
        if (field != null && rule != null && !field.allows(rule)) {
            cells.wrong("rule", "the field " + field.id() + " cannot be hidden", "Write shown or required");
        }
        return new FieldEntry(cells.at(), field, rule);
    }
}
