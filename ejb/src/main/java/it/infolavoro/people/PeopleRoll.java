package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** The list of a body's people as a whole: held by whoever acts on it, and confirmed once a year (rules R4 and R9). */
@Entity
@Table(name = "people_roll")
public class PeopleRoll extends SharedEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind", updatable = false)
    private Kind bodyKind;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    protected PeopleRoll() {}

    static PeopleRoll of(Kind kind, long bodyId) {
        var roll = new PeopleRoll();
        roll.bodyKind = kind;
        roll.bodyId = bodyId;
        return roll;
    }

    /** Notes that everybody on the list still works there. */
    void confirm(String by, Instant now) {
        confirmedAt = now;
        confirmedBy = by;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String confirmedBy() {
        return confirmedBy;
    }
}
