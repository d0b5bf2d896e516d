package it.infolavoro.listsettings;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Settles one list of the caller's network.
 *
 * @param newest the number of the newest version that the coordinator saw; 0 where there was none
 * @param values the values that are there already, as they are to be
 * @param added what a new value is called; null for none
 * @param reason why, for the history
 */
public record SettleList(
        @PositiveOrZero int newest,
        @NotNull ChoiceList list,
        @NotNull @Size(max = 200) List<@Valid ListValue> values,
        @PlainText @Size(min = 2, max = 120) String added,
        @NotBlank @PlainText @Size(max = 300) String reason) {

    /** Tidies the texts and copies the list. */
    public SettleList {
        values = values == null ? null : List.copyOf(values);
        added = Text.tidy(added);
        reason = Text.tidy(reason);
    }
}
