package it.infolavoro.mailtext;

import it.infolavoro.settings.SettingRow;
import java.util.List;

/**
 * What the caller's Comune or network adds to mails.
 *
 * @param newest to be sent back with a change; 0 while nothing was settled
 * @param history the versions, the newest first
 */
public record MailTextOverview(int newest, List<MailTextRow> kinds, List<SettingRow> history) {

    /** Copies the lists. */
    public MailTextOverview {
        kinds = List.copyOf(kinds);
        history = List.copyOf(history);
    }
}
