package it.infolavoro.settings;

import java.util.List;

/**
 * What settling terms would do.
 *
 * @param changes what would differ
 * @param waiting deliveries that wait for an answer now, to which new terms apply at once
 * @param ending how many more of them the clock would let end at its next round, at most
 */
public record TermsPreview(List<SettingChange> changes, long waiting, long ending) {

    /** Copies the list. */
    public TermsPreview {
        changes = List.copyOf(changes);
    }
}
