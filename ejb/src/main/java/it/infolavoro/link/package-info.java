/**
 * Collegamenti: an organisation without an account answers by a link that is mailed to its registered mailbox (ADR
 * 0021). R1: links go only to a mailbox that has confirmed itself, and die when it is changed or taken away. R2: a link
 * is 256 random bits of which only a keyed fingerprint is kept; it is for one delivery, lives for seven days, and a
 * newer one replaces it. R3: opening it changes nothing, since mail scanners open links; what changes something is a
 * button. R4: it shows what every organisation sees before acceptance, and lets it acknowledge, accept or decline. R5:
 * whatever tells who the person is, and every step after the answer, needs a code of six digits as well, which goes to
 * the same mailbox, lives for ten minutes, bears five mistakes, and opens one browser for twenty minutes. R6: ten
 * mistakes end the link; a new one can only be had through the mailbox. R7: steps go through {@code inbox}, by the same
 * rules as those of organisations that log in; the trail of the Comune tells that they came by a link.
 */
package it.infolavoro.link;
