package it.infolavoro.adhesion;

import it.infolavoro.identity.Caller.Kind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A suspended body takes part again.
 *
 * @param on its first day
 */
public record ResumeMembership(
        @NotNull Kind kind,
        long bodyId,
        long version,
        @NotNull LocalDate on) {}
