package it.infolavoro.intake;

import it.infolavoro.citizen.CitizenData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Opens the record of a person who is here for the first time and records the visit, both or neither.
 *
 * @param requestId made once per form: a repeated request opens one record and stores one visit
 * @param warningsConfirmed whether the operator has seen and confirmed what does not match in the codice fiscale
 */
public record RecordFirstIntake(
        @NotNull UUID requestId,
        @NotNull @Valid CitizenData person,
        boolean warningsConfirmed,
        @NotNull @Valid VisitData visit) {}
