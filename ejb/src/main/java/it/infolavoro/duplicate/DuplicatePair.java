package it.infolavoro.duplicate;

import java.util.List;

/** Two records of the desk that may be one person's. */
public record DuplicatePair(DuplicateMatch first, DuplicateMatch second, List<MatchReason> reasons) {

    /** Copies the reasons. */
    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }
}
