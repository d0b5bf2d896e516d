package it.infolavoro.casefile;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells when the record was opened, where every story begins, and when its data were corrected. */
@ApplicationScoped
class RecordTeller implements StoryTeller {

    @Override
    public Set<String> acts() {
        return Set.of("record.opened", "record.corrected");
    }

    @Override
    public Object detail(StoryRow row) {
        return null;
    }
}
