package it.infolavoro.training;

import it.infolavoro.identity.Caller.Body;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
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

    private int enrolments;

    private Boolean attended;

    /** Where the person reads mail, sealed; null where it is not known. */
    private byte[] address;

    protected Enrolment() {}

    static Enrolment of(long networkId, long eventId, String username) {
        var enrolment = new Enrolment();
        enrolment.networkId = networkId;
        enrolment.eventId = eventId;
        enrolment.username = username;
        return enrolment;
    }

    /** Enrols, for the first time or again, at the end of the line. */
    void enrol(Attendee who, byte[] sealedAddress, boolean full, Instant now) {
        name = who.name();
        bodyKind = who.body().kind();
        bodyId = who.body().id();
        bodyName = who.body().name();
        address = sealedAddress;
        state = full ? EnrolmentState.WAITING : EnrolmentState.ENROLLED;
        enrolledAt = now;
        enrolments++;
    }

    /** Throws NotFound for somebody of another body. */
    void requireOf(Body body) {
        if (bodyKind != body.kind() || bodyId != body.id()) {
            throw new NotFound("enrolment");
        }
    }

    void withdraw() {
        state = EnrolmentState.WITHDRAWN;
    }

    /** A seat has become free. */
    void moveUp() {
        state = EnrolmentState.ENROLLED;
    }

    /**
     * Notes whether the person was there; whoever waited and came had a seat after all. Throws {@code training.gone}
     * for who has withdrawn.
     */
    void note(boolean wasThere) {
        if (state == EnrolmentState.WITHDRAWN) {
            throw new BusinessRuleViolation("training.gone");
        }
        if (wasThere) {
            state = EnrolmentState.ENROLLED;
        }
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

    String username() {
        return username;
    }

    byte[] address() {
        return address;
    }

    /** How many times the person has enrolled in this event. */
    int enrolments() {
        return enrolments;
    }
}
