package it.infolavoro.adhesion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The body of an approved application joins.
 *
 * @param protocolId the protocol that it has signed
 * @param on its first day in the network, which may lie ahead
 */
public record JoinNetwork(
        long applicationId,
        long version,
        long protocolId,
        @NotNull LocalDate on) {}
