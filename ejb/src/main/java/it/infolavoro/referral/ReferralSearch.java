package it.infolavoro.referral;

/**
 * Which of the desk's deliveries to list.
 *
 * @param show which states
 * @param after cursor of the page before, or null for the newest
 */
public record ReferralSearch(Show show, String after) {

    /** Groups of states that a desk asks for. */
    public enum Show {
        ALL,
        DRAFTS,
        WAITING,
        WORKING,
        CLOSED
    }
}
