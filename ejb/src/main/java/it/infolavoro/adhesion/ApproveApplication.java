package it.infolavoro.adhesion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Approves an application: the body may sign the protocol.
 *
 * @param on the day of the decision
 */
public record ApproveApplication(
        long applicationId, long version, @NotNull LocalDate on) {}
