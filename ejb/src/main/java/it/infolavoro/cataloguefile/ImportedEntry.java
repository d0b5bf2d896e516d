package it.infolavoro.cataloguefile;

import it.infolavoro.servicecontent.FieldChange;
import java.util.List;

/**
 * A service as a file would leave it.
 *
 * @param line the first of its lines
 * @param code empty for a new one whose code is made of its name
 * @param changes what differs from its draft, or from what is offered where there is none
 */
public record ImportedEntry(long line, String code, String name, Outcome outcome, List<FieldChange> changes) {

    /** What the import does. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME
    }

    /** Copies the list. */
    public ImportedEntry {
        changes = List.copyOf(changes);
    }
}
