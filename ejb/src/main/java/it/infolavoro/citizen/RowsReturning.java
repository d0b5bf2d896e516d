package it.infolavoro.citizen;

import java.util.List;

/**
 * Fired within the undo of a merge, after the rows have returned: whoever noted something at the merge puts it back.
 *
 * @param from the person whose record stayed
 * @param to the person whose record is restored
 * @param noted everything that was noted at the merge
 */
public record RowsReturning(long from, long to, List<RowsMoving.Noted> noted) {

    /** Copies the list. */
    public RowsReturning {
        noted = List.copyOf(noted);
    }

    /** What was noted under this name. */
    public List<RowsMoving.Noted> notes(String kind) {
        return noted.stream().filter(each -> each.kind().equals(kind)).toList();
    }
}
