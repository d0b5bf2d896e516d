package it.infolavoro.upkeep;

import it.infolavoro.servicecontent.FieldChange;
import java.util.List;

/** A version in an entry's history, with what it changed in what was offered before it. */
public record VersionRow(VersionFacts facts, List<FieldChange> changes) {

    /** Copies the list. */
    public VersionRow {
        changes = List.copyOf(changes);
    }
}
