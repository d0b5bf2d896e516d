/**
 * The pages of a person's plan. R1: an action is added by keyboard alone, and the page stays where it is, ready for the
 * next one. R2: an action is ticked off by one click, and can be opened again by another one. R3: progress is told by
 * words and by a bar, for each goal and for the whole. R4: who amends an action that somebody else changed meanwhile
 * sees both and keeps the typing.
 */
package it.infolavoro.web.plan;
