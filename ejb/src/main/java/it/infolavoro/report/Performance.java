package it.infolavoro.report;

import java.util.List;

/**
 * How deliveries went for one organisation, service or Comune, or for all of them.
 *
 * @param label the body's or the service's name; null for the sum
 * @param received all that were sent in the period, without mistakes
 * @param declines declined ones by reason
 * @param outcomes completed ones by outcome
 * @param toOpen working days from the sending to the opening
 * @param toDecide working days from the sending to the answer
 * @param toClose working days from the sending to the end of the work
 */
public record Performance(
        String label,
        long received,
        long accepted,
        long declined,
        long forwarded,
        long completed,
        long interrupted,
        long unanswered,
        long stuck,
        long withdrawn,
        long superseded,
        List<Figure> declines,
        List<Figure> outcomes,
        WorkingDays toOpen,
        WorkingDays toDecide,
        WorkingDays toClose) {

    private static final double PER_CENT = 100;

    /** Copies the lists. */
    public Performance {
        declines = List.copyOf(declines);
        outcomes = List.copyOf(outcomes);
    }

    /** Of those that were answered or ran out of time, how many ran out, in per cent; null where there are none. */
    public Long noResponseRate() {
        return rate(unanswered, accepted + declined + forwarded + unanswered);
    }

    /** Of those that were answered, how many were accepted, in per cent; null where there are none. */
    public Long acceptanceRate() {
        return rate(accepted, accepted + declined + forwarded);
    }

    /** Of those that were accepted and have ended, how many were completed, in per cent; null where there are none. */
    public Long completionRate() {
        return rate(completed, completed + interrupted + stuck);
    }

    private static Long rate(long part, long of) {
        return of == 0 ? null : Math.round(PER_CENT * part / of);
    }
}
