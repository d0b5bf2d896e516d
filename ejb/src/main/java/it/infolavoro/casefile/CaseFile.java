package it.infolavoro.casefile;

import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.intake.NeedRow;
import java.util.List;

/** A person with everything the desk knows, the newest event first. */
public record CaseFile(CitizenDetail citizen, List<NeedRow> needs, List<TimelineEntry> timeline) {

    /** Copies the lists. */
    public CaseFile {
        needs = List.copyOf(needs);
        timeline = List.copyOf(timeline);
    }
}
