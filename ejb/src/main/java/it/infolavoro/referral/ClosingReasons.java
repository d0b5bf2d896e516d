package it.infolavoro.referral;

/**
 * Why what is open ends when a body leaves.
 *
 * @param unanswered key for what nobody has accepted: of {@code withdraw_reason} where a Comune leaves, of
 *     {@code decline_reason} where an organisation does
 * @param working key of {@code interrupt_reason} for what was accepted
 * @param note for the other side, or null
 */
public record ClosingReasons(String unanswered, String working, String note) {}
