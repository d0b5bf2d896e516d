package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A body of a network: where it came from, and whether the coordinator has decided about it (ADR 0027). */
@MappedSuperclass
public abstract class NetworkMember extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    /** Who entered it on a page; null where the profile brought it. */
    @Column(name = "entered_by", updatable = false)
    private String enteredBy;

    /** Since when the coordinator's decisions hold and the profile's lines about its membership do not. */
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected NetworkMember() {}

    protected NetworkMember(long networkId, String enteredBy) {
        this.networkId = networkId;
        this.enteredBy = enteredBy;
    }

    /** The coordinator has decided about its membership. */
    public void decided(Instant at) {
        if (decidedAt == null) {
            decidedAt = at;
        }
    }

    /** Whether its membership is no longer the profile's to settle. */
    public boolean decidedOnPage() {
        return decidedAt != null;
    }

    /** Whether its facts are no longer the profile's to rewrite. */
    public boolean enteredOnPage() {
        return enteredBy != null;
    }

    public long networkId() {
        return networkId;
    }

    /** What it is to the network. */
    public abstract NetworkBody body();

    /** How it is called. */
    public abstract String name();
}
