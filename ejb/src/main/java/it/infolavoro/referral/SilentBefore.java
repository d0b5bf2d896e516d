package it.infolavoro.referral;

import java.time.Instant;

/**
 * The moments before which an organisation's silence is too long.
 *
 * @param unread for deliveries that were sent before it and not opened
 * @param unanswered for deliveries that were sent before it and not answered
 * @param unmoved for deliveries that were accepted, or put on hold, before it and went no further
 */
public record SilentBefore(Instant unread, Instant unanswered, Instant unmoved) {}
