package it.infolavoro.casefile;

import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.plan.PlanDetail;
import it.infolavoro.platform.Slice;
import it.infolavoro.timeline.TimelineEntry;
import java.util.List;

/** A person with everything the desk knows; of the timeline one page, the newest event first. */
public record CaseFile(CitizenDetail citizen, List<NeedRow> needs, PlanDetail plan, Slice<TimelineEntry> timeline) {

    /** Copies the list. */
    public CaseFile {
        needs = List.copyOf(needs);
    }
}
