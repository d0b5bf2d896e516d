package it.infolavoro.document;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells which documents were removed, and why. */
@ApplicationScoped
class DocumentRemoved implements TimelineSource {

    @Inject
    Documents documents;

    @Override
    public TimelineKind kind() {
        return TimelineKind.DOCUMENT;
    }

    @Override
    public String act() {
        return "document.removed";
    }

    @Override
    public String latest() {
        return "select max(d.removedAt) from Document d where d.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        return documents.story(citizenId, "d.removedAt", before).stream()
                .map(row -> new TimelineEntry(kind(), act(), row.removedAt(), row.id(), row.removedBy(), row))
                .toList();
    }
}
