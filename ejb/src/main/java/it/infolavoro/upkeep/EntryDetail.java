package it.infolavoro.upkeep;

import it.infolavoro.servicecontent.FieldChange;
import it.infolavoro.servicecontent.ServiceContent;
import java.util.List;

/**
 * An entry for whoever looks after it.
 *
 * @param entry its row, whose version a change must name
 * @param content what the open version says; what is offered where there is none
 * @param published what is offered, or was offered last; null where it never was
 * @param open the open version; null where there is none
 * @param changes what the open version would change in what is offered
 * @param sentBack why the coordinator sent the version before the open one back; null where that did not happen
 */
public record EntryDetail(
        EntryRow entry,
        ServiceContent content,
        ServiceContent published,
        VersionFacts open,
        List<FieldChange> changes,
        String sentBack) {

    /** Copies the list. */
    public EntryDetail {
        changes = List.copyOf(changes);
    }
}
