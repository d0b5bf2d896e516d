package it.infolavoro.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Records the visit of a person whose record is open. */
public record RecordIntake(
        @NotNull UUID requestId,
        long citizenId,
        @NotNull @Valid VisitData visit) {}
