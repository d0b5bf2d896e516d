package it.infolavoro.notification;

import java.time.Instant;

/**
 * A mail that was given up: neither whom it was for nor what it said.
 *
 * @param kind what it told
 * @param error the class of the last error
 */
public record FailedMail(long id, String kind, Instant createdAt, Instant endedAt, String error) {}
