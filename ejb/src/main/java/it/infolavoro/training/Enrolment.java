package it.infolavoro.training;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** Iscrizione: somebody who works in the network and an event. */
@Entity
@Table(name = "enrolment")
public class Enrolment extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    @Column(updatable = false)
    private String username;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind")
    private Kind bodyKind;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "body_name")
    private String bodyName;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    private Boolean attended;

    protected Enrolment() {}

    static Enrolment of(long eventId, Caller who) {
        var enrolment = new Enrolment();
        enrolment.networkId = who.networkId();
        enrolment.eventId = eventId;
        enrolment.username = who.username();
        return enrolment;
    }

    /** Enrols, for the first time or again, at the end of the line. */
    void enrol(Caller who, boolean full, Instant now) {
        name = who.displayName();
        bodyKind = who.body().kind();
        bodyId = who.body().id();
        bodyName = who.body().name();
        state = full ? EnrolmentState.WAITING : EnrolmentState.ENROLLED;
        enrolledAt = now;
    }

    void withdraw() {
        state = EnrolmentState.WITHDRAWN;
    }

    /** A seat has become free. */
    void moveUp() {
        state = EnrolmentState.ENROLLED;
    }

    void note(boolean wasThere) {
        attended = wasThere;
    }

    EnrolmentState state() {
        return state;
    }

    Boolean attended() {
        return attended;
    }

    long eventId() {
        return eventId;
    }

    long networkId() {
        return networkId;
    }
}
