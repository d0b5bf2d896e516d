package it.infolavoro.duplicate;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CitizenEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.citizen.RowsMoving;
import it.infolavoro.citizen.RowsReturning;
import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;

/** Makes one record of two, and two of one again. The caller has locked both. */
@ApplicationScoped
public class Merging {

    @Inject
    Merges merges;

    @Inject
    PersonRows rows;

    @Inject
    SealedPersons sealed;

    @Inject
    Citizens citizens;

    @Inject
    Event<RowsMoving> moving;

    @Inject
    Event<RowsReturning> returning;

    @Inject
    Event<CitizenEvent> corrected;

    /** Merges. */
    public CitizenMerge merge(MergeCitizens command, Citizen keep, Citizen other, String by, Instant at) {
        var keptBefore = keep.person();
        var otherBefore = other.person();
        var after = PersonFields.compose(keptBefore, otherBefore, command.fromOther());
        var room = new RowsMoving(other.id(), keep.id());
        moving.fire(room);
        var moved = rows.moveAll(other.id(), keep.id());
        other.mergeInto(keep.id());
        // The kept record may take the code that the other gives back: in this order, or the unique key refuses.
        merges.flush();
        keep.correct(after);
        var persons = sealed.seal(new SealedPersons.Three(keptBefore, otherBefore, keep.person()));
        var merge = CitizenMerge.of(command, persons, by, at);
        merges.add(merge, moved, room.noted());
        corrected.fire(new CitizenEvent.Corrected(keep.id()));
        return merge;
    }

    /** Undoes. Throws BusinessRuleViolation where it is not possible. */
    void undo(CitizenMerge merge, Citizen keep, Citizen other, String by, Instant at) {
        var persons = sealed.open(merge.persons());
        var kept = keptAfterwards(persons, keep);
        var problem = problem(merge, kept, persons.otherBefore());
        if (problem != null) {
            throw new BusinessRuleViolation(problem);
        }
        keep.correct(kept);
        merges.flush();
        other.restore(persons.otherBefore());
        merge.undo(by, at);
        merges.flush();
        rows.moveBack(merges.moved(merge.id()), keep.id(), other.id());
        returning.fire(new RowsReturning(keep.id(), other.id(), merges.noted(merge.id())));
        merges.flush();
        corrected.fire(new CitizenEvent.Corrected(keep.id()));
        corrected.fire(new CitizenEvent.Corrected(other.id()));
    }

    SealedPersons.Three persons(CitizenMerge merge) {
        return sealed.open(merge.persons());
    }

    static CitizenData keptAfterwards(SealedPersons.Three persons, Citizen keep) {
        return PersonFields.undone(persons.keptBefore(), persons.keptAfter(), keep.person());
    }

    /** The key of the rule that forbids the undo, or null. */
    String problem(CitizenMerge merge, CitizenData kept, CitizenData restored) {
        if (merges.mergedSince(merge)) {
            return "merge.undo.mergedSince";
        }
        var bothTheSame = kept.fiscalCode() != null && Objects.equals(kept.fiscalCode(), restored.fiscalCode());
        return bothTheSame || elsewhere(merge, kept.fiscalCode()) || elsewhere(merge, restored.fiscalCode())
                ? "merge.undo.codeTaken"
                : null;
    }

    /** Whether a third person has the code now. */
    private boolean elsewhere(CitizenMerge merge, String code) {
        return code != null
                && citizens.idOfFiscalCode(code)
                        .filter(id -> !id.equals(merge.keptId()) && !id.equals(merge.otherId()))
                        .isPresent();
    }
}
