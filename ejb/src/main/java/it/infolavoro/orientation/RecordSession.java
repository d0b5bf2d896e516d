package it.infolavoro.orientation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Records a session that was held. */
public record RecordSession(
        @NotNull UUID requestId,
        long citizenId,
        @NotNull @Valid SessionData session) {}
