package it.infolavoro.referral;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a delivery: which states there are, where each comes from and who may set it. Undoing an acceptance or a
 * refusal is the one step back, and is not in this table: see {@link Delivery}. {@link #fhirStatus()} maps to the Task
 * status of HL7 FHIR R4.
 */
public enum DeliveryState {
    DRAFT("draft"),
    SENT("requested"),
    ACKNOWLEDGED("received"),
    ACCEPTED("accepted"),
    IN_PROGRESS("in-progress"),
    ON_HOLD("on-hold"),
    COMPLETED("completed"),
    DECLINED("rejected"),
    FORWARDED("cancelled"),
    WITHDRAWN("cancelled"),
    INTERRUPTED("failed"),
    EXPIRED("cancelled"),
    SUPERSEDED("cancelled"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String fhirStatus;

    DeliveryState(String fhirStatus) {
        this.fhirStatus = fhirStatus;
    }

    /** The states this one may follow. */
    public Set<DeliveryState> comesFrom() {
        return switch (this) {
            case DRAFT -> Set.of();
            case SENT -> EnumSet.of(DRAFT);
            case ACKNOWLEDGED -> EnumSet.of(SENT);
            case ACCEPTED, DECLINED, FORWARDED, WITHDRAWN, SUPERSEDED -> EnumSet.of(SENT, ACKNOWLEDGED);
            case IN_PROGRESS -> EnumSet.of(ACCEPTED, ON_HOLD);
            case ON_HOLD, COMPLETED -> EnumSet.of(ACCEPTED, IN_PROGRESS);
            case INTERRUPTED -> EnumSet.of(ACCEPTED, IN_PROGRESS, ON_HOLD);
            case EXPIRED -> EnumSet.of(SENT, ACKNOWLEDGED, ACCEPTED, ON_HOLD);
            case ENTERED_IN_ERROR -> EnumSet.of(DRAFT, SENT, ACKNOWLEDGED);
        };
    }

    /** The sides that may set this state. */
    public Set<Side> setBy() {
        return switch (this) {
            case DRAFT, SENT, WITHDRAWN, ENTERED_IN_ERROR -> EnumSet.of(Side.DESK);
            case ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, ON_HOLD, COMPLETED, DECLINED, FORWARDED ->
                EnumSet.of(Side.ORGANISATION);
            case INTERRUPTED -> EnumSet.of(Side.DESK, Side.ORGANISATION);
            case EXPIRED, SUPERSEDED -> EnumSet.of(Side.SYSTEM);
        };
    }

    public boolean canFollow(DeliveryState current) {
        return comesFrom().contains(current);
    }

    /** True where nothing more happens. */
    public boolean closed() {
        return switch (this) {
            case COMPLETED, DECLINED, FORWARDED, WITHDRAWN, INTERRUPTED, EXPIRED, SUPERSEDED, ENTERED_IN_ERROR -> true;
            default -> false;
        };
    }

    /** True from the acceptance on, while and after the organisation works with the person. */
    public boolean sharesSnapshot() {
        return switch (this) {
            case ACCEPTED, IN_PROGRESS, ON_HOLD, COMPLETED, INTERRUPTED -> true;
            default -> false;
        };
    }

    /**
     * The code list whose values say why this state was reached, or with what outcome; empty where there is nothing to
     * say.
     */
    public Optional<String> reasonList() {
        return Optional.ofNullable(
                switch (this) {
                    case ON_HOLD -> "hold_reason";
                    case COMPLETED -> "delivery_outcome";
                    case DECLINED -> "decline_reason";
                    case INTERRUPTED -> "interrupt_reason";
                    case WITHDRAWN, ENTERED_IN_ERROR -> "withdraw_reason";
                    default -> null;
                });
    }

    public String fhirStatus() {
        return fhirStatus;
    }
}
