package it.infolavoro.referral;

import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A delivery behind the door of the Comune that sends it. */
@Entity
@Table(name = "delivery")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class ReferralDelivery extends Delivery {

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    protected ReferralDelivery() {}

    private ReferralDelivery(Referral referral, Recipient recipient, Long parentId, Instant at) {
        super(referral, recipient.serviceId(), parentId, at);
        this.organisationId = recipient.organisationId();
    }

    /**
     * A service that receives a delivery.
     *
     * @param organisationId the organisation that offers it
     */
    public record Recipient(long serviceId, long organisationId) {}

    /** A delivery that is not sent yet. */
    public static ReferralDelivery draft(Referral referral, Recipient recipient, Instant at) {
        return new ReferralDelivery(referral, recipient, null, at);
    }

    /** A delivery that continues one which its recipient has forwarded. */
    public static ReferralDelivery continuing(
            ReferralDelivery forwarded, Referral referral, Recipient recipient, Instant at) {
        return new ReferralDelivery(referral, recipient, forwarded.id(), at);
    }

    /** The desk sends it. */
    public Transition send(Instant at) {
        return become(DeliveryState.SENT, Side.DESK, at, null, null);
    }

    /** The desk takes it back before it was answered. */
    public Transition withdraw(Instant at, String reason, String note) {
        return become(DeliveryState.WITHDRAWN, Side.DESK, at, reason, note);
    }

    /** The desk ends it after it was accepted. */
    public Transition interrupt(Instant at, String reason, String note) {
        return become(DeliveryState.INTERRUPTED, Side.DESK, at, reason, note);
    }

    /** The desk marks it as a mistake. */
    public Transition enterInError(Instant at, String reason, String note) {
        return become(DeliveryState.ENTERED_IN_ERROR, Side.DESK, at, reason, note);
    }

    /**
     * A step that the organisation took outside the product and told the desk. It needs what the organisation's own
     * step needs, and is the organisation's.
     *
     * @param at when it took it, as far as it was told
     */
    Transition reported(ReportedAnswer told, Instant at) {
        return switch (told.move()) {
            case ACKNOWLEDGE -> become(DeliveryState.ACKNOWLEDGED, Side.ORGANISATION, at, null, told.note());
            case ACCEPT -> become(DeliveryState.ACCEPTED, Side.ORGANISATION, at, null, told.note());
            case DECLINE -> declined(at, told.reason(), told.note(), told.textForCitizen());
            case START -> become(DeliveryState.IN_PROGRESS, Side.ORGANISATION, at, null, told.note());
            case HOLD -> become(DeliveryState.ON_HOLD, Side.ORGANISATION, at, told.reason(), told.note());
            case COMPLETE -> completed(at, told.reason(), told.outcomeOn(), told.note());
            case INTERRUPT -> become(DeliveryState.INTERRUPTED, Side.ORGANISATION, at, told.reason(), told.note());
        };
    }

    /** Another recipient was first. */
    public Transition supersede(Instant at) {
        return become(DeliveryState.SUPERSEDED, Side.SYSTEM, at, null, null);
    }

    /** Its term has passed. */
    public Transition expire(Instant at) {
        return become(DeliveryState.EXPIRED, Side.SYSTEM, at, null, null);
    }

    public Long organisationId() {
        return organisationId;
    }
}
