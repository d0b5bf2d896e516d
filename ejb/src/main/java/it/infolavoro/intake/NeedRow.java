package it.infolavoro.intake;

import java.time.Instant;
import java.util.Comparator;

/** A need of a person; {@code closedAt} is null while it is open. */
public record NeedRow(long id, long version, String kind, Instant openedAt, Instant closedAt) {

    /** The open ones first, then the latest. */
    public static final Comparator<NeedRow> OPEN_FIRST = Comparator.comparing((NeedRow need) -> need.closedAt() != null)
            .thenComparing(NeedRow::openedAt, Comparator.reverseOrder())
            .thenComparing(NeedRow::id, Comparator.reverseOrder());
}
