package it.infolavoro.casefile;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells when the person's record was opened: where every story begins. */
@ApplicationScoped
class RecordOpened implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECORD;
    }

    @Override
    public String act() {
        return "record.opened";
    }

    /** The page has read the record already, so this asks the database nothing. */
    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var citizen = em.find(Citizen.class, citizenId);
        var opened = new TimelineEntry(kind(), act(), citizen.createdAt(), citizenId, citizen.createdBy(), null);
        return before.after(opened.at(), opened.id()) ? List.of(opened) : List.of();
    }
}
