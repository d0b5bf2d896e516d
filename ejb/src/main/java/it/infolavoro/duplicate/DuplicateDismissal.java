package it.infolavoro.duplicate;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a desk said of two persons: they are two (rule R7). */
@Entity
@Table(name = "duplicate_dismissal")
public class DuplicateDismissal extends DeskRecord {

    @Column(name = "first_id", updatable = false)
    private Long firstId;

    @Column(name = "second_id", updatable = false)
    private Long secondId;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected DuplicateDismissal() {}

    private DuplicateDismissal(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** They are two persons. */
    public static DuplicateDismissal of(TellApart command, String by, Instant at) {
        var dismissal = new DuplicateDismissal(command.requestId(), by, at);
        dismissal.firstId = Math.min(command.citizenId(), command.otherId());
        dismissal.secondId = Math.max(command.citizenId(), command.otherId());
        return dismissal;
    }

    /** They may be one after all; a second time keeps the first. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    Long firstId() {
        return firstId;
    }

    Long secondId() {
        return secondId;
    }
}
