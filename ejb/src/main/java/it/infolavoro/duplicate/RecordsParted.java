package it.infolavoro.duplicate;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells when the merge of the person's record with another was undone. */
@ApplicationScoped
class RecordsParted implements TimelineSource {

    @Inject
    Merges merges;

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECORD;
    }

    @Override
    public String act() {
        return "record.parted";
    }

    @Override
    public String latest() {
        return "select max(m.undoneAt) from CitizenMerge m where m.keptId = c.id or m.otherId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        return merges.story(citizenId, "m.undoneAt", before).stream()
                .map(merge -> new TimelineEntry(kind(), act(), merge.undoneAt(), merge.id(), merge.undoneBy(), merge))
                .toList();
    }
}
