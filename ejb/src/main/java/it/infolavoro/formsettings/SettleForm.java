package it.infolavoro.formsettings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Settles what the forms of the caller's desk ask for, as a whole.
 *
 * @param version the version that the manager saw; -1 where nothing was settled
 * @param rules by field; a field that is not in it follows the network
 * @param withheld values that are not offered, by code list
 * @param draft the request under which this was chosen, whose draft ends with it; null where there was none
 */
public record SettleForm(
        long version,
        @NotNull @Size(max = 40) Map<FormField, FieldRule> rules,
        @NotNull @Size(max = 10) Map<ChoiceList, List<String>> withheld,
        UUID draft) {

    /** Settings without a draft. */
    public SettleForm(long version, Map<FormField, FieldRule> rules, Map<ChoiceList, List<String>> withheld) {
        this(version, rules, withheld, null);
    }
}
