package it.infolavoro.adhesion;

import java.util.List;

/**
 * The bodies of a network and what waits for a decision.
 *
 * @param deadlines protocols that end, the nearest first
 * @param waiting applications that were not decided or not followed by joining, the oldest first
 * @param municipalities the Comuni by name, also those that left
 * @param organisations the organisations by name, also those that left
 */
public record MembershipOverview(
        List<DeadlineRow> deadlines,
        List<ApplicationRow> waiting,
        List<BodyRow> municipalities,
        List<BodyRow> organisations) {

    /** How many of these take part today. */
    public static long members(List<BodyRow> bodies) {
        return bodies.stream()
                .filter(body -> body.standing() == Standing.MEMBER)
                .count();
    }
}
