/**
 * What a feature must offer so that its events stand on the person's page: one
 * {@link it.infolavoro.timeline.TimelineSource} for each kind of event. R1: a source reads one person's events of the
 * bound Comune, the newest first, never more than asked for. R2: events are read by keyset, so that an old page costs
 * what the first one costs. R3: sources write no entry of the trail; whoever shows the timeline does. R4: a source says
 * by a subquery whether it has anything to tell, so that one question spares the others. The person's page itself is
 * {@code it.infolavoro.casefile}.
 */
package it.infolavoro.timeline;
