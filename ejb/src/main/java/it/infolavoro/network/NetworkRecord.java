package it.infolavoro.network;

import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What somebody has written for a whole network, once for each request. */
@MappedSuperclass
public abstract class NetworkRecord extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    protected NetworkRecord() {}

    /** Written by somebody of a network. */
    protected NetworkRecord(long networkId, UUID requestId, String by, Instant now) {
        this.networkId = networkId;
        this.requestId = requestId.toString();
        createdBy = by;
        createdAt = now;
    }

    /** Throws NotFound for another network's, as if it was not there. */
    public void requireOf(long network) {
        if (networkId != network) {
            throw new NotFound(getClass().getSimpleName());
        }
    }

    public long networkId() {
        return networkId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The login name of who has written it. */
    public String createdBy() {
        return createdBy;
    }
}
