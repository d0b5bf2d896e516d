package it.infolavoro.catalogue;

import it.infolavoro.platform.SharedEntity;
import it.infolavoro.servicecontent.OpeningSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Orario: a stretch of a weekday in which a place is open. */
@Entity
@Table(name = "location_schedule")
public class Schedule extends SharedEntity {

    @Column(name = "location_id", updatable = false)
    private Long locationId;

    @Column(updatable = false)
    private int weekday;

    @Column(name = "opens_minute", updatable = false)
    private int opensMinute;

    @Column(name = "closes_minute", updatable = false)
    private int closesMinute;

    protected Schedule() {}

    static Schedule of(long locationId, OpeningSpan span) {
        var schedule = new Schedule();
        schedule.locationId = locationId;
        schedule.weekday = span.day().getValue();
        schedule.opensMinute = span.opensMinute();
        schedule.closesMinute = span.closesMinute();
        return schedule;
    }

    OpeningSpan span() {
        return OpeningSpan.of(weekday, opensMinute, closesMinute);
    }

    long locationId() {
        return locationId;
    }
}
