package it.infolavoro.followup;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Verifica dell'esito: one question about what became of a delivery's outcome. */
@Entity
@Table(name = "follow_up")
public class FollowUp extends MunicipalityOwned {

    @Column(name = "delivery_id", updatable = false)
    private long deliveryId;

    @Column(updatable = false)
    private int days;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    private String result;

    private String note;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    protected FollowUp() {}

    static FollowUp due(long deliveryId, int days, LocalDate on) {
        var followUp = new FollowUp();
        followUp.deliveryId = deliveryId;
        followUp.days = days;
        followUp.dueOn = on;
        return followUp;
    }

    /** The person was asked. Throws BusinessRuleViolation {@code followUp.done} where somebody has asked before. */
    public void answer(AnswerFollowUp answer, String by, Instant at) {
        if (doneAt != null) {
            throw new BusinessRuleViolation("followUp.done");
        }
        result = answer.result();
        note = answer.note();
        doneAt = at;
        doneBy = by;
    }

    long deliveryId() {
        return deliveryId;
    }
}
