package it.infolavoro.staff;

import java.util.List;
import java.util.Optional;

/**
 * The people of the caller's organisation.
 *
 * @param own the caller's id; 0 for one who answers by a link and is none of them
 */
public record Colleagues(long own, List<ColleagueRow> rows) {

    /** Copies the list. */
    public Colleagues {
        rows = List.copyOf(rows);
    }

    /** The one with this id; empty also for null. */
    public Optional<ColleagueRow> find(Long id) {
        return rows.stream().filter(row -> id != null && row.id() == id).findFirst();
    }

    /** Ids of those who are not there, so that nobody waits for them (rule R3). */
    public List<Long> absent() {
        return rows.stream()
                .filter(row -> row.presence() != Presence.HERE)
                .map(ColleagueRow::id)
                .toList();
    }
}
