package it.infolavoro.referral;

import java.time.Instant;

/**
 * A step in a delivery's history.
 *
 * @param actor login name of who took it; null where the reader belongs to the other side
 * @param reason the key of a coded reason or outcome, or null
 * @param note free text; the desk's is for the desk alone, the organisation's is for both
 * @param toldBy who of the organisation told the desk, which wrote the step down for it; null where it was not told
 */
public record StepRow(
        long deliveryId,
        DeliveryState fromState,
        DeliveryState toState,
        Side side,
        Instant at,
        String actor,
        String reason,
        String note,
        String toldBy) {

    /** What the desk reads: everything but who it was in the organisation; what it wrote down itself, whole. */
    public StepRow forDesk() {
        return side == Side.ORGANISATION && toldBy == null ? without(note) : this;
    }

    /** What the organisation reads: of the desk's steps neither who nor the note. */
    public StepRow forOrganisation() {
        if (side == Side.ORGANISATION) {
            return toldBy == null ? this : without(note);
        }
        return without(null);
    }

    /** Whether the organisation took its answer back: the one step against the table's direction. */
    public boolean undoing() {
        return toState == DeliveryState.ACKNOWLEDGED && fromState != DeliveryState.SENT;
    }

    private StepRow without(String keptNote) {
        return new StepRow(deliveryId, fromState, toState, side, at, null, reason, keptNote, toldBy);
    }
}
