package it.infolavoro.training;

import java.time.Instant;

/**
 * An event as somebody sees it.
 *
 * @param enrolled how many have a seat
 * @param own how the reader's enrolment stands; null without one
 * @param attended whether the reader was there; null where nobody has noted it
 */
public record EventRow(
        long id,
        long version,
        String title,
        String about,
        Instant startsAt,
        Instant endsAt,
        String place,
        Integer seats,
        boolean basic,
        boolean cancelled,
        long enrolled,
        EnrolmentState own,
        Boolean attended) {

    /** Whether it is still ahead and takes place. */
    public boolean open(Instant now) {
        return !cancelled && startsAt.isAfter(now);
    }

    /** Whether the reader has a seat or waits for one. */
    public boolean mine() {
        return own == EnrolmentState.ENROLLED || own == EnrolmentState.WAITING;
    }
}
