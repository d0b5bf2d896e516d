package it.infolavoro.upkeep;

import java.time.LocalDate;

/**
 * An organisation is asked to confirm entries. Fired in the transaction that notes it.
 *
 * @param entries how many are to be confirmed
 */
public record EntriesToConfirm(long organisationId, int entries, LocalDate on) {}
