package it.infolavoro.listsettings;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.settings.SettingRow;
import java.util.List;
import java.util.Map;

/**
 * The lists of a network as they hold now, and how it came to it.
 *
 * @param newest the number of the newest version; 0 while nobody has settled anything
 */
public record ListOverview(int newest, Map<ChoiceList, List<ListValue>> lists, List<SettingRow> history) {

    /** Copies the collections. */
    public ListOverview {
        lists = Map.copyOf(lists);
        history = List.copyOf(history);
    }
}
