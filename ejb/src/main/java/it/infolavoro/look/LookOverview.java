package it.infolavoro.look;

import it.infolavoro.settings.SettingRow;
import java.util.List;

/**
 * The look of the caller's Comune or network.
 *
 * @param newest to be sent back with a change; 0 while nothing was settled
 * @param own what the caller's body says; parts may be null
 * @param inherited what holds where it says nothing
 * @param history the versions, the newest first
 */
public record LookOverview(int newest, Look own, Look inherited, List<SettingRow> history) {

    /** Copies the list. */
    public LookOverview {
        history = List.copyOf(history);
    }
}
