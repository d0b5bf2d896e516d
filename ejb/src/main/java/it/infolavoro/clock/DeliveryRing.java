package it.infolavoro.clock;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the clock has rung for a delivery, once for each reason (rules R3 and R4). */
@Entity
@Table(name = "delivery_ring")
public class DeliveryRing extends MunicipalityOwned {

    @Column(name = "delivery_id", updatable = false)
    private long deliveryId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RingReason reason;

    @Column(name = "rang_at", updatable = false)
    private Instant rangAt;

    protected DeliveryRing() {}

    static DeliveryRing of(long deliveryId, RingReason reason, Instant at) {
        var ring = new DeliveryRing();
        ring.deliveryId = deliveryId;
        ring.reason = reason;
        ring.rangAt = at;
        return ring;
    }
}
