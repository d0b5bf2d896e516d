package it.infolavoro.signal;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A visit that an operator is writing down (rule R1). */
@Entity
@Table(name = "open_intake")
public class OpenIntake extends MunicipalityOwned {

    /** How long a visit may take before its page must be opened again. */
    static final Duration LASTS = Duration.ofHours(2);

    @Column(name = "citizen_id", updatable = false)
    private long citizenId;

    @Column(updatable = false)
    private String operator;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected OpenIntake() {}

    static OpenIntake of(long citizenId, String operator, Instant at) {
        var intake = new OpenIntake();
        intake.citizenId = citizenId;
        intake.operator = operator;
        intake.openedAt = at;
        return intake;
    }

    /** Whether this operator may still ask from it. */
    boolean openFor(String asking, Instant now) {
        return operator.equals(asking)
                && closedAt == null
                && !now.isBefore(openedAt)
                && now.isBefore(openedAt.plus(LASTS));
    }

    /** The visit is recorded. */
    void close(Instant at) {
        closedAt = at;
    }

    public long citizenId() {
        return citizenId;
    }
}
