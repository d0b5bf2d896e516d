package it.infolavoro.notification;

import java.time.Instant;

/**
 * What became of a mail.
 *
 * @param aboutId the record that it tells of
 * @param at when it was sent or given up; null while it waits
 */
public record MailRow(long aboutId, MailState state, Instant at) {}
