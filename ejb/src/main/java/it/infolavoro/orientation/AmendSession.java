package it.infolavoro.orientation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Amends a recorded session.
 *
 * @param version the version that the operator saw
 */
public record AmendSession(
        long sessionId, long version, @NotNull @Valid SessionData session) {}
