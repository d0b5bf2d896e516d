package it.infolavoro.intake;

import java.util.List;

/** A visit in a person's story, with its reasons as keys of the code list {@code reason_for_visit}. */
public record VisitEvent(IntakeRow visit, List<String> reasons) {

    /** Copies the reasons. */
    public VisitEvent {
        reasons = List.copyOf(reasons);
    }
}
