package it.infolavoro.desk;

import it.infolavoro.referral.ReferralRow;
import java.time.LocalDate;

/**
 * A delivery that has waited too long for its organisation.
 *
 * @param endsOn the last day before it ends by itself
 * @param endsSoon whether that day is near
 */
public record SilentReferral(ReferralRow row, LocalDate endsOn, boolean endsSoon) {}
