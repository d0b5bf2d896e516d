package it.infolavoro.intake;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One reason of a visit. */
@Entity
@Table(name = "intake_reason")
public class IntakeReason extends MunicipalityOwned {

    @Column(name = "intake_id", updatable = false)
    private Long intakeId;

    @Column(updatable = false)
    private String reason;

    protected IntakeReason() {}

    /** A reason, as a key of the code list {@code reason_for_visit}. */
    static IntakeReason of(long intakeId, String reason) {
        var row = new IntakeReason();
        row.intakeId = intakeId;
        row.reason = reason;
        return row;
    }
}
