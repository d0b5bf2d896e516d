package it.infolavoro.citizen;

import java.util.ArrayList;
import java.util.List;

/**
 * Fired within a merge, before the rows of one person move to another: whoever keeps something that a person has only
 * once makes room for it now, and notes what an undo must know.
 */
public final class RowsMoving {

    private final long from;
    private final long to;
    private final List<Noted> noted = new ArrayList<>();

    /** Both are ids of persons. */
    public RowsMoving(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /** What was noted. */
    public record Noted(String kind, long rowId, String text) {}

    /** The person whose record goes into the other. */
    public long from() {
        return from;
    }

    /** The person whose record stays. */
    public long to() {
        return to;
    }

    /**
     * Keeps something for the undo.
     *
     * @param kind a name of the feature's own, with a dot, at most 60 characters
     * @param text at most 200 characters and never personal data
     */
    public void note(String kind, long rowId, String text) {
        noted.add(new Noted(kind, rowId, text));
    }

    /** Everything that was noted. */
    public List<Noted> noted() {
        return List.copyOf(noted);
    }
}
