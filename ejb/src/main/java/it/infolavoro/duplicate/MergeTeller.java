package it.infolavoro.duplicate;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells when another record became part of the person's, and when that was undone. */
@ApplicationScoped
class MergeTeller implements StoryTeller {

    @Override
    public Set<String> acts() {
        return Set.of("record.merged", "record.parted");
    }

    @Override
    public MergeRow detail(StoryRow row) {
        return new MergeRow(
                row.id(),
                row.aboutId(),
                row.partOfId(),
                row.reason(),
                row.beganAt(),
                row.beganBy(),
                row.endedAt(),
                row.endedBy());
    }
}
