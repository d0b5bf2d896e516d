package it.infolavoro.orientation;

import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Colloquio di orientamento: a session with a person, with what stays at the desk and what may be shared. */
@Entity
@Table(name = "orientation_session")
public class OrientationSession extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "held_at")
    private Instant heldAt;

    /** The day in Italy, which is what reports count by. */
    @Column(name = "held_on")
    private LocalDate heldOn;

    private String kind;

    private int minutes;

    @Column(name = "private_note")
    private String privateNote;

    @Column(name = "shareable_note")
    private String shareableNote;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_step_due")
    private LocalDate nextStepDue;

    protected OrientationSession() {}

    private OrientationSession(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** A session that was held. */
    public static OrientationSession held(RecordSession command, Instant heldAt, String by, Instant now) {
        var session = new OrientationSession(command.requestId(), by, now);
        session.citizenId = command.citizenId();
        session.amend(command.session(), heldAt);
        return session;
    }

    /** Replaces what was recorded. */
    public void amend(SessionData data, Instant when) {
        heldAt = when;
        heldOn = Clocks.day(when);
        kind = data.kind();
        minutes = data.minutes();
        privateNote = data.privateNote();
        shareableNote = data.shareableNote();
        nextStep = data.nextStep();
        nextStepDue = data.nextStepDue();
    }

    /** Whether the next step is the same, word and day. */
    boolean sameStep(SessionData data) {
        return Objects.equals(nextStep, data.nextStep()) && Objects.equals(nextStepDue, data.nextStepDue());
    }

    public Long citizenId() {
        return citizenId;
    }

    public Instant heldAt() {
        return heldAt;
    }

    /** Everything, for the desk; what it was about stands in rows of their own. */
    public SessionDetail detail(List<String> topics) {
        return new SessionDetail(
                id(),
                version(),
                citizenId,
                heldAt,
                kind,
                topics,
                minutes,
                privateNote,
                shareableNote,
                nextStep,
                nextStepDue,
                createdBy());
    }
}
