package it.infolavoro.web.settings;

import it.infolavoro.settings.SettingChange;
import it.infolavoro.settings.SettingRow;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import java.util.List;
import java.util.function.Function;

/**
 * A version as the history shows it.
 *
 * @param title which version, and whether an older one came back with it
 * @param current whether it holds now
 * @param changes what it changed, in words
 */
public record HistoryLine(String title, SettingRow row, boolean current, List<Difference> changes) {

    /** The lines of a history. */
    public static List<HistoryLine> all(List<SettingRow> rows, Function<SettingChange, Difference> words) {
        return rows.stream()
                .map(row -> new HistoryLine(
                        title(row),
                        row,
                        row == rows.get(0),
                        row.changes().stream().map(words).toList()))
                .toList();
    }

    private static String title(SettingRow row) {
        if (row.by() == null) {
            return Texts.get("setting.version.first");
        }
        return row.restored() == null
                ? Texts.get("setting.version", row.number())
                : Texts.get("setting.version.restored", row.number(), row.restored());
    }
}
