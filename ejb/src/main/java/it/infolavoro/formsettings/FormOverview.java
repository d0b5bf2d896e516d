package it.infolavoro.formsettings;

import it.infolavoro.settings.SettingRow;
import java.util.List;
import java.util.Map;

/**
 * The settings of a desk's forms, for who may change them.
 *
 * @param version to be sent back with a change; -1 while the Comune has settled nothing
 * @param current what holds now
 * @param own the Comune's own rules; a field that is not in it follows the network
 * @param network the network's rules; a field that is not in it is shown
 * @param newest the number of the newest version; 0 while nothing was settled on a page
 * @param history the versions, the newest first
 */
public record FormOverview(
        long version,
        FormRules current,
        Map<FormField, FieldRule> own,
        Map<FormField, FieldRule> network,
        int newest,
        List<SettingRow> history) {

    /** Copies the maps. */
    public FormOverview {
        own = Map.copyOf(own);
        network = Map.copyOf(network);
        history = List.copyOf(history);
    }
}
