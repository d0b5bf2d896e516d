package it.infolavoro.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Writes a referral, as a draft or sent at once.
 *
 * @param requestId made once per form, so that a double click makes one referral
 * @param send false keeps it as a draft
 */
public record PrepareReferral(
        @NotNull UUID requestId, @NotNull @Valid ReferralContent content, boolean send) {}
