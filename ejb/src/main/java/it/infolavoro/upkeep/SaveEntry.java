package it.infolavoro.upkeep;

import it.infolavoro.servicecontent.ServiceContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Replaces the draft of an entry.
 *
 * @param version the entry's, as it was read
 */
public record SaveEntry(
        long serviceId, long version, @NotNull @Valid ServiceContent content) {}
