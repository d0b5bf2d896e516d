package it.infolavoro.inbox;

import it.infolavoro.clock.Deadlines;
import it.infolavoro.network.Network;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.Priority;
import java.time.Duration;
import java.time.Instant;

/**
 * The terms of a network as they divide an inbox now.
 *
 * @param afterEnd how long something of the person is still shown after the end
 */
record InboxTerms(Instant now, Deadlines normal, Deadlines urgent, Duration afterEnd) {

    static InboxTerms of(Network network, Instant now) {
        var today = Clocks.day(now);
        return new InboxTerms(
                now,
                Deadlines.on(today, Deadlines.terms(network, Priority.NORMAL)),
                Deadlines.on(today, Deadlines.terms(network, Priority.URGENT)),
                Duration.ofDays(network.terms().accessAfterEnd()));
    }

    Deadlines deadlines(Priority priority) {
        return priority == Priority.URGENT ? urgent : normal;
    }

    /** Whether the access to a delivery that ended then is over (rule R3). */
    boolean over(Instant closedAt) {
        return closedAt != null && now.isAfter(closedAt.plus(afterEnd));
    }
}
