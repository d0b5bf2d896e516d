package it.infolavoro.listsettings;

import it.infolavoro.network.CodeItem;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A value of a list.
 *
 * @param active whether it can be chosen
 */
public record ListValue(
        @NotNull String key,
        @NotNull @PlainText @Size(min = 2, max = 120) String label,
        boolean active) {

    private static final String ON = "on|";
    private static final String OFF = "off|";

    /** Tidies the label. */
    public ListValue {
        label = Text.tidy(label);
    }

    CodeItem item() {
        return new CodeItem(key, label, null, active);
    }

    /** As a version keeps it. */
    String line() {
        return (active ? ON : OFF) + label;
    }

    static ListValue ofLine(String key, String line) {
        var active = line.startsWith(ON);
        return new ListValue(key, line.substring((active ? ON : OFF).length()), active);
    }
}
