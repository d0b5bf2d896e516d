/**
 * Drafts: what an operator is typing into a form, kept until the form is saved, so that a closed tab, an expired
 * session or a stopped server loses nothing (ADR 0010).
 *
 * <p>R1: a draft belongs to the operator who types it; nobody else reads it, not even at the same desk. R2: its content
 * is sealed with the Comune's key; the database sees the form's kind, the person and the times. R3: it ends in the
 * transaction that stores what it was a draft of, by the request's id, and its content goes with it. R4: an older state
 * never replaces a newer one: every page counts its turns. R5: a draft that nobody has touched for thirty days is
 * removed. R6: a draft of what exists already remembers the state that it began from, so that whoever goes on with it
 * is shown what somebody else has saved since.
 *
 * <p>Out of scope: amending a recorded session, and the referral, which has a draft of its own (its state DRAFT).
 */
package it.infolavoro.draft;
