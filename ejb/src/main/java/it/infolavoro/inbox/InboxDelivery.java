package it.infolavoro.inbox;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.referral.Delivery;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Side;
import it.infolavoro.referral.Snapshot;
import it.infolavoro.referral.Transition;
import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A delivery behind the door of the organisation that receives it. */
@Entity
@Table(name = "delivery")
@Multitenant
@TenantDiscriminatorColumn(name = "organisation_id", contextProperty = Door.ORGANISATION_PROPERTY)
public class InboxDelivery extends Delivery {

    @Column(name = "municipality_id", insertable = false, updatable = false)
    private Long municipalityId;

    /** Which list of states it stands in; told by the database, for its keys. */
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private InboxFolder folder;

    /** Who of the organisation answers; the desk does not learn it. */
    @Column(name = "assignee_id", insertable = false)
    private Long assigneeId;

    protected InboxDelivery() {}

    /** The organisation has opened it; nothing happens where it had before. */
    public Optional<Transition> acknowledge(Instant at) {
        return state() == DeliveryState.SENT
                ? Optional.of(become(DeliveryState.ACKNOWLEDGED, Side.ORGANISATION, at, null, null))
                : Optional.empty();
    }

    /** The organisation takes the person on. */
    public Transition accept(Instant at) {
        return become(DeliveryState.ACCEPTED, Side.ORGANISATION, at, null, null);
    }

    /** The organisation, or the citizen through it, says no. The note is for the desk, the text for the citizen. */
    public Transition decline(Instant at, String reason, String note, String textForCitizen) {
        return declined(at, reason, note, textForCitizen);
    }

    /** Work begins, or goes on after a wait. */
    public Transition start(Instant at) {
        return become(DeliveryState.IN_PROGRESS, Side.ORGANISATION, at, null, null);
    }

    /** The person is on a waiting list. */
    public Transition hold(Instant at, String reason, String note) {
        return become(DeliveryState.ON_HOLD, Side.ORGANISATION, at, reason, note);
    }

    /** The service is done, with its coded outcome and the day of it, which lies between the sending and today. */
    public Transition complete(Instant at, String outcome, LocalDate on, String note) {
        return completed(at, outcome, on, note);
    }

    /** It ended before the outcome. */
    public Transition interrupt(Instant at, String reason, String note) {
        return become(DeliveryState.INTERRUPTED, Side.ORGANISATION, at, reason, note);
    }

    /** Another service is the right one, and the citizen agrees. */
    public Transition forward(Instant at, long toServiceId, String note) {
        if (serviceId() == toServiceId) {
            throw BusinessRuleViolation.at("toServiceId", "delivery.forwardToSelf");
        }
        passTo(toServiceId);
        return become(DeliveryState.FORWARDED, Side.ORGANISATION, at, null, note);
    }

    /** An acceptance or a refusal is taken back. */
    public Transition takeBack(Instant at, String why) {
        return undo(at, why);
    }

    /** The snapshot, where the organisation has accepted (rule R2); whether its access is over is not known here. */
    Optional<Snapshot> snapshot() {
        return state().sharesSnapshot() && snapshotText() != null
                ? Optional.of(Snapshot.fromJson(snapshotText()))
                : Optional.empty();
    }

    /** A colleague answers it, or with null nobody in particular. Throws BusinessRuleViolation where it has ended. */
    void assign(Long memberId) {
        if (state().closed()) {
            throw new BusinessRuleViolation("inbox.assign.closed");
        }
        assigneeId = memberId;
    }

    public Long assigneeId() {
        return assigneeId;
    }

    public Long municipalityId() {
        return municipalityId;
    }
}
