package it.infolavoro.intake;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Bisogno: what a person needs of the network, found at a visit and open until it is met. */
@Entity
@Table(name = "need")
public class Need extends MunicipalityOwned {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "intake_id", updatable = false)
    private Long intakeId;

    @Column(updatable = false)
    private String kind;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Need() {}

    /** A need, as a key of the code list {@code need}. */
    public static Need open(long citizenId, Long intakeId, String kind, Instant at) {
        var need = new Need();
        need.citizenId = citizenId;
        need.intakeId = intakeId;
        need.kind = kind;
        need.openedAt = at;
        return need;
    }

    /** The need is met, or no longer there. Closing twice keeps the first time. */
    public void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    public Long citizenId() {
        return citizenId;
    }

    public String kind() {
        return kind;
    }
}
