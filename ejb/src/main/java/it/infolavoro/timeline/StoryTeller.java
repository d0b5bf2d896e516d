package it.infolavoro.timeline;

import java.util.Set;

/** Says what the rows of a feature in {@code person_story} mean. Each teller is a CDI bean of its feature. */
public interface StoryTeller {

    /** The acts that it tells; each act has one teller, and the key {@code timeline.act.ACT} of a text. */
    Set<String> acts();

    /** What the page shows of an event beside its act, moment and author; null where there is nothing. */
    Object detail(StoryRow row);
}
