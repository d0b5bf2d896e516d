package it.infolavoro.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * A record that somebody at a desk made: by whom, when, and by which request, so that a request that arrives twice
 * makes one record.
 */
@MappedSuperclass
public abstract class DeskRecord extends MunicipalityOwned {

    private boolean demo;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    protected DeskRecord() {}

    protected DeskRecord(UUID requestId, String by, Instant at) {
        this.requestId = requestId.toString();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Marks the record as generated for a demonstration. */
    public void markAsDemo() {
        demo = true;
    }

    public boolean demo() {
        return demo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
