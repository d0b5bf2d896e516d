package it.infolavoro.duplicate;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells when another record became part of the person's. */
@ApplicationScoped
class RecordsMerged implements TimelineSource {

    @Inject
    Merges merges;

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECORD;
    }

    @Override
    public String act() {
        return "record.merged";
    }

    @Override
    public String latest() {
        return "select max(m.createdAt) from CitizenMerge m where m.keptId = c.id or m.otherId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        return merges.story(citizenId, "m.createdAt", before).stream()
                .map(merge -> new TimelineEntry(kind(), act(), merge.at(), merge.id(), merge.by(), merge))
                .toList();
    }
}
