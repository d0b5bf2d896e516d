/**
 * A person's story as one list. What happened stands in the tables of the features; the view {@code person_story} lays
 * them over one another, and a {@link it.infolavoro.timeline.StoryTeller} of each feature says what its rows mean. R1:
 * the view is read behind the Comune's door and for one person, the newest event first. R2: pages are read by keyset,
 * so that every event comes once and in order, also events of the same moment. R3: tellers ask the database nothing and
 * write no entry of the trail; whoever shows the story does. R4: a page of the story is one statement (ADR 0023). R5: a
 * new act is a part of the view, a teller and a text. The person's page itself is {@code it.infolavoro.casefile}.
 */
package it.infolavoro.timeline;
