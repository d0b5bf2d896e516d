package it.infolavoro.training;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Evento di formazione. */
@Entity
@Table(name = "training_event")
public class TrainingEvent extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    private String title;

    private String about;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    private Integer seats;

    private boolean basic;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    protected TrainingEvent() {}

    static TrainingEvent planned(long networkId, PlanEvent command, String by, Instant now) {
        var event = new TrainingEvent();
        event.networkId = networkId;
        event.title = command.title();
        event.about = command.about();
        event.startsAt = command.begin();
        event.endsAt = command.end();
        event.place = command.place();
        event.seats = command.seats();
        event.basic = command.basic();
        event.createdAt = now;
        event.createdBy = by;
        event.requestId = command.requestId().toString();
        return event;
    }

    /** Throws NotFound for another network's, as if it was not there. */
    void requireOf(long network) {
        if (networkId != network) {
            throw new NotFound("trainingEvent");
        }
    }

    /** Refuses what can be done only while it is ahead. Throws {@code training.over}, {@code training.cancelled}. */
    void requireAhead(Instant now) {
        if (cancelledAt != null) {
            throw new BusinessRuleViolation("training.cancelled");
        }
        if (!startsAt.isAfter(now)) {
            throw new BusinessRuleViolation("training.over");
        }
    }

    /**
     * Refuses to note who was there before it has begun. Throws {@code training.notBegun}, {@code training.cancelled}.
     */
    void requireBegun(Instant now) {
        if (cancelledAt != null) {
            throw new BusinessRuleViolation("training.cancelled");
        }
        if (startsAt.isAfter(now)) {
            throw new BusinessRuleViolation("training.notBegun");
        }
    }

    void cancel(Instant now) {
        requireAhead(now);
        cancelledAt = now;
    }

    /**
     * As somebody sees it.
     *
     * @param own that person's enrolment, or null
     */
    EventRow row(long enrolled, Enrolment own) {
        return new EventRow(
                id(),
                version(),
                title,
                about,
                startsAt,
                endsAt,
                place,
                seats,
                basic,
                cancelledAt != null,
                enrolled,
                own == null ? null : own.state(),
                own == null ? null : own.attended());
    }

    boolean full(long enrolled) {
        return seats != null && enrolled >= seats;
    }
}
