package it.infolavoro.training;

import it.infolavoro.network.NetworkRecord;
import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Evento di formazione. */
@Entity
@Table(name = "training_event")
public class TrainingEvent extends NetworkRecord {

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

    protected TrainingEvent() {}

    private TrainingEvent(long networkId, UUID requestId, String by, Instant now) {
        super(networkId, requestId, by, now);
    }

    static TrainingEvent planned(long networkId, PlanEvent command, String by, Instant now) {
        var event = new TrainingEvent(networkId, command.requestId(), by, now);
        event.title = command.title();
        event.about = command.about();
        event.startsAt = command.begin();
        event.endsAt = command.end();
        event.place = command.place();
        event.seats = command.seats();
        event.basic = command.basic();
        return event;
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

    String title() {
        return title;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String place() {
        return place;
    }

    boolean full(long enrolled) {
        return seats != null && enrolled >= seats;
    }
}
