package it.infolavoro.citizen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Opens the record of a new person.
 *
 * @param requestId made once per form, so that a double click opens one record
 * @param warningsConfirmed whether the operator has seen and confirmed what does not match in the codice fiscale
 */
public record RegisterCitizen(
        @NotNull UUID requestId, @NotNull @Valid CitizenData person, boolean warningsConfirmed) {}
