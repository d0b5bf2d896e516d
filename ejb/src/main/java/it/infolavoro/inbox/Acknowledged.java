package it.infolavoro.inbox;

import java.util.List;

/**
 * What became of several deliveries that were to be acknowledged.
 *
 * @param done those that were acknowledged by this
 * @param others those that somebody else had opened, answered or taken back meanwhile, or that are not there
 */
public record Acknowledged(List<Long> done, List<Long> others) {

    /** Copies the lists. */
    public Acknowledged {
        done = List.copyOf(done);
        others = List.copyOf(others);
    }
}
