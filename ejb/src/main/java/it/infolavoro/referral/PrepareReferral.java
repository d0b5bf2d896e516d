package it.infolavoro.referral;

import it.infolavoro.offer.OfferFilter;
import it.infolavoro.offer.ShownList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Writes a referral, as a draft or sent at once.
 *
 * @param requestId made once per form, so that a double click makes one referral
 * @param send false keeps it as a draft
 * @param shown the list of services that the desk sees, or null for a program that shows none
 */
public record PrepareReferral(
        @NotNull UUID requestId,
        @NotNull @Valid ReferralContent content,
        boolean send,
        @Valid ShownList shown) {

    /** What the desk looks for. */
    OfferFilter filter() {
        return shown == null ? OfferFilter.NONE : shown.filter();
    }
}
