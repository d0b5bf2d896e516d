package it.infolavoro.referral;

import it.infolavoro.offer.OfferFilter;

/**
 * A desk has looked for a service for somebody and found none that fits. Fired behind the Comune's door; it tells
 * nothing of the person.
 */
public record NothingFound(long municipalityId, String needKind, OfferFilter filter) {}
