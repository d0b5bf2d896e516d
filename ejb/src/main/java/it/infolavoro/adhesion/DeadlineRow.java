package it.infolavoro.adhesion;

import java.time.LocalDate;

/**
 * The end of a protocol by which bodies take part today.
 *
 * @param edition which edition of the protocol it is, from 1
 * @param months whole months until then; 0 in the last one and after the end
 * @param days days until then; negative after the end
 * @param bodies how many bodies take part by it today
 */
public record DeadlineRow(
        long protocolId, String title, int edition, LocalDate endsOn, long months, long days, long bodies) {

    private static final int MONTHS_IN_SIGHT = 12;

    /** Whether renewing should begin. */
    public boolean soon() {
        return months < MONTHS_IN_SIGHT;
    }
}
