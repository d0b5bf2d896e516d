package it.infolavoro.timeline;

import jakarta.persistence.TypedQuery;
import java.time.Instant;

/**
 * Where a part of the timeline begins: only what is older than the moment, or of the same moment with a lower id.
 *
 * @param size how many events at most
 */
public record Before(Instant at, long id, int size) {

    /** Later than anything that happens, and within what the database can hold. */
    public static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** The newest events. */
    public static Before end(int size) {
        return new Before(END, Long.MAX_VALUE, size);
    }

    /** The condition and the order by a row's moment and id, for a query that {@link #of} completes. */
    public static String where(String moment, String id) {
        return " and (" + moment + " < :beforeAt or (" + moment + " = :beforeAt and " + id + " < :beforeId)) order by "
                + moment + " desc, " + id + " desc";
    }

    /** Whether an event lies in the part that begins here, as {@link #where} asks of a row. */
    public boolean after(Instant moment, long row) {
        return moment.isBefore(at) || moment.equals(at) && row < id;
    }

    /** Completes a query whose text ends with {@link #where}. */
    public <T> TypedQuery<T> of(TypedQuery<T> query) {
        return query.setParameter("beforeAt", at).setParameter("beforeId", id).setMaxResults(size);
    }
}
