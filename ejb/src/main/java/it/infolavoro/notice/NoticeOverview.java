package it.infolavoro.notice;

import java.util.List;

/**
 * A Comune's notices.
 *
 * @param current the one in force today
 * @param published the Comune's own, the latest first; empty where it has none
 */
public record NoticeOverview(ShownNotice current, List<NoticeRow> published) {

    /** Copies the list. */
    public NoticeOverview {
        published = List.copyOf(published);
    }
}
