package it.infolavoro.referral;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A step of a delivery's life. Rows are only ever added. Both sides write them, each through its own door. */
@MappedSuperclass
public abstract class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "delivery_id", updatable = false)
    private Long deliveryId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", updatable = false)
    private DeliveryState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", updatable = false)
    private DeliveryState toState;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String note;

    /** Who of the organisation told the desk, which wrote the step down for it; null where the actor took it. */
    @Column(name = "told_by", updatable = false)
    private String toldBy;

    protected Step() {}

    protected Step(long deliveryId, Transition transition, String actor) {
        this(deliveryId, transition, actor, null);
    }

    protected Step(long deliveryId, Transition transition, String actor, String toldBy) {
        this.deliveryId = deliveryId;
        this.fromState = transition.from();
        this.toState = transition.to();
        this.side = transition.side();
        this.at = transition.at();
        this.actor = actor;
        this.reason = transition.reason();
        this.note = transition.note();
        this.toldBy = toldBy;
    }
}
