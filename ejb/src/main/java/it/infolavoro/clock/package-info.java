/**
 * The clock of the deliveries: no referral is ever forgotten. R1: terms are working days of the Italian calendar, by
 * network and priority; a term of n days has passed when n whole working days lie between the day it began and today.
 * R2: an unanswered delivery ends by itself ({@code EXPIRED}) when its term since sending has passed and, so that
 * nobody is cut off in the middle, at least the term of reading since its last step; an accepted one that nobody began
 * ends when its term without progress has passed. R3: before, the clock rings: once when it should have been opened,
 * once when it should have been answered, once when it is about to end; of several that are due at once only the last.
 * R4: it may run at any time, in two places at once, or not at all for days: each run does what is due and nothing
 * twice. R5: what a settlement left undone because the server stopped in between is done here.
 */
package it.infolavoro.clock;
