package it.infolavoro.document;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells which documents were attached, and which were removed and why. */
@ApplicationScoped
class DocumentTeller implements StoryTeller {

    @Override
    public Set<String> acts() {
        return Set.of("document.attached", "document.removed");
    }

    @Override
    public DocumentRow detail(StoryRow row) {
        return new DocumentRow(
                row.id(),
                row.version(),
                row.title(),
                DocumentType.valueOf(row.code()),
                row.amount(),
                row.beganAt(),
                row.beganBy(),
                row.endedAt(),
                row.endedBy(),
                row.reason());
    }
}
