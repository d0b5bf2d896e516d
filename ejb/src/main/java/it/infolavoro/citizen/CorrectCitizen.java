package it.infolavoro.citizen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Corrects the record of a person.
 *
 * @param version the version that the operator saw
 */
public record CorrectCitizen(
        long citizenId, long version, @NotNull @Valid CitizenData person, boolean warningsConfirmed) {}
