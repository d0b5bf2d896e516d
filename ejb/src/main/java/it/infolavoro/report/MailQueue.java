package it.infolavoro.report;

import java.time.Instant;

/**
 * How the mails of the installation stand.
 *
 * @param waiting mails that have not left yet, also those that wait for their hour
 * @param late those that should have left ten minutes ago or more: the relay or this product is in trouble
 * @param failed mails that were given up
 * @param oldestDueAt when the first that waits was or is to leave; null where none waits
 */
public record MailQueue(long waiting, long late, long failed, Instant oldestDueAt) {}
