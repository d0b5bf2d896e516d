package it.infolavoro.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * An organisation tells how soon a service can take somebody.
 *
 * @param places free places; null where it does not count them
 * @param waitingDays usual wait in days; null where it is not known
 */
public record TellCapacity(
        long serviceId,
        long version,
        @Min(0) @Max(9999) Integer places,
        @Min(0) @Max(999) Integer waitingDays) {}
