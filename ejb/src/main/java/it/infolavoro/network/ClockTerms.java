package it.infolavoro.network;

import java.util.List;

/**
 * When a network's clock rings for deliveries, beside the terms that every network states.
 *
 * @param urgent the terms of urgent referrals, in working days
 * @param firstFollowUp calendar days after the outcome on which the desk asks how it went on
 * @param secondFollowUp likewise, the second time
 * @param lastFollowUp likewise, the last time
 */
public record ClockTerms(Waiting urgent, int firstFollowUp, int secondFollowUp, int lastFollowUp) {

    /** What holds where a network's profile says nothing. */
    public static final ClockTerms USUAL = new ClockTerms(new Waiting(1, 3, 10, 30), 30, 90, 180);

    /**
     * How long a delivery may wait for its organisation, in working days.
     *
     * @param acknowledge until it is opened
     * @param remind until it is answered
     * @param expire until an unanswered one ends by itself
     * @param noProgress until an accepted one that nobody began ends by itself
     */
    public record Waiting(int acknowledge, int remind, int expire, int noProgress) {

        private static final int LONGEST_WARNING = 5;

        /** Whether it is opened before it is answered, and answered before it ends. */
        public boolean inOrder() {
            return acknowledge <= remind && remind <= expire;
        }

        /** Working days before its end on which a delivery counts as about to expire. */
        public int warning(int term) {
            return Math.max(1, Math.min(LONGEST_WARNING, term / 3));
        }
    }

    /** Whether each question comes after the one before. */
    public boolean followUpsInOrder() {
        return firstFollowUp < secondFollowUp && secondFollowUp < lastFollowUp;
    }

    /** The calendar days after an outcome, the first time first. */
    public List<Integer> followUps() {
        return List.of(firstFollowUp, secondFollowUp, lastFollowUp);
    }
}
