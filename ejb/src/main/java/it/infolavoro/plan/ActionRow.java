package it.infolavoro.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An action as its own desk sees it.
 *
 * @param endedAt when it was done or cancelled; null while it is open
 * @param reason why it was cancelled, else null
 */
public record ActionRow(
        long id,
        long version,
        Long goalId,
        Long referralId,
        String text,
        ActionBy who,
        ActionState state,
        LocalDate dueOn,
        Instant endedAt,
        String endedBy,
        String reason) {

    /** The open ones first, then by the day they are due. */
    static final Comparator<ActionRow> BY_DAY = Comparator.comparing(ActionRow::state)
            .thenComparing(ActionRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ActionRow::id);

    /** Whether it is open the day after it was due, or later (rule R5). */
    public boolean late(LocalDate today) {
        return state == ActionState.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
