/**
 * Gaps in the catalogue: that a desk looked for a service for somebody, and there was none that fits. R1: a gap is kept
 * by Comune, day, need and what was looked for, never with a person, and counts once a day, however often somebody
 * presses the button. R2: referrals that every recipient ended negatively are gaps too; they are counted where they
 * stand. The coordinator reads both in {@code report}.
 */
package it.infolavoro.gap;
