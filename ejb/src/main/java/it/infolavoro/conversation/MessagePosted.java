package it.infolavoro.conversation;

import it.infolavoro.referral.Side;

/**
 * A side has written about a delivery. Fired in the same transaction, behind the writer's door; ids alone (rule R6).
 *
 * @param side who has written: the other one has something to read
 */
public record MessagePosted(long municipalityId, long organisationId, long deliveryId, Side side) {}
