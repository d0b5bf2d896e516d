package it.infolavoro.settings;

import java.util.List;
import java.util.Map;

/**
 * The terms of a network, for who may change them.
 *
 * @param newest to be sent back with a change; 0 while the profile's terms hold
 * @param values what holds now
 * @param history the versions, the newest first
 */
public record TermsOverview(int newest, Map<NetworkTerm, String> values, List<SettingRow> history) {

    /** Copies what is in it. */
    public TermsOverview {
        values = Map.copyOf(values);
        history = List.copyOf(history);
    }
}
