package it.infolavoro.plan;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Percorso: the plan of a person, open until it is closed with an outcome. */
@Entity
@Table(name = "action_plan")
public class ActionPlan extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String outcome;

    protected ActionPlan() {}

    private ActionPlan(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** A plan that begins. */
    public static ActionPlan open(UUID requestId, long citizenId, String by, Instant at) {
        var plan = new ActionPlan(requestId, by, at);
        plan.citizenId = citizenId;
        return plan;
    }

    /** Closes the plan with a key of the code list {@code case_outcome} (rule R4). */
    public void close(String how, String by, Instant at) {
        requireOpen();
        outcome = how;
        closedBy = by;
        closedAt = at;
    }

    /** Refuses what is possible in an open plan only. */
    public void requireOpen() {
        if (closedAt != null) {
            throw new BusinessRuleViolation("plan.closed");
        }
    }

    public Long citizenId() {
        return citizenId;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    public String outcome() {
        return outcome;
    }
}
