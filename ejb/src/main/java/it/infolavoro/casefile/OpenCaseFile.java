package it.infolavoro.casefile;

import it.infolavoro.timeline.TimelineKind;

/**
 * Which person's page, and which part of the timeline.
 *
 * @param show the kind of events; null for all
 * @param after the cursor of the page before; null for the newest events
 */
public record OpenCaseFile(long citizenId, TimelineKind show, String after) {

    /** The page as it opens: everything, from the newest event on. */
    public static OpenCaseFile of(long citizenId) {
        return new OpenCaseFile(citizenId, null, null);
    }
}
