package it.infolavoro.inbox;

/**
 * Gives a delivery to a colleague to answer.
 *
 * @param version the version that was seen
 * @param memberId the colleague, or null for nobody in particular
 */
public record AssignDelivery(long deliveryId, long version, Long memberId) {}
