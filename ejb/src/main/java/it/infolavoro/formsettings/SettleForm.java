package it.infolavoro.formsettings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Settles what the forms of the caller's desk ask for, as a whole.
 *
 * @param version the version that the manager saw; -1 where nothing was settled
 * @param rules by field; a field that is not in it follows the network
 * @param withheld values that are not offered, by code list
 */
public record SettleForm(
        long version,
        @NotNull @Size(max = 40) Map<FormField, FieldRule> rules,
        @NotNull @Size(max = 10) Map<ChoiceList, List<String>> withheld) {}
