package it.infolavoro.timeline;

import java.time.Instant;

/**
 * One event of a person's story.
 *
 * @param act what happened, as the source names it; the text {@code timeline.act.ACT} tells it
 * @param at when it happened
 * @param id id of the row that tells of it, unique within the act
 * @param by login name of who did it, or null where nobody in particular
 * @param detail what else the feature tells, a record of its own; null where there is nothing
 */
public record TimelineEntry(TimelineKind kind, String act, Instant at, long id, String by, Object detail) {}
