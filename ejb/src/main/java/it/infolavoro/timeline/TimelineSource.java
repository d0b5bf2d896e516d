package it.infolavoro.timeline;

import java.util.List;

/** Tells events of one kind. Each source is a CDI bean of its feature. */
public interface TimelineSource {

    /** What the events can be narrowed down by. */
    TimelineKind kind();

    /** What happened, unique among the sources; the key of a text. */
    String act();

    /**
     * The moment of a person's latest event, as a JPQL query over the person {@code c}: where it is null, the source is
     * not asked. Null for a source whose answer costs nothing.
     */
    default String latest() {
        return null;
    }

    /** A person's events, the newest first: by moment, then by id. */
    List<TimelineEntry> of(long citizenId, Before before);
}
