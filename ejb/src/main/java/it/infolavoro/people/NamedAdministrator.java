package it.infolavoro.people;

import java.time.Instant;

/**
 * Somebody who administers the installation or a network.
 *
 * @param network code of the network; null for the installation
 * @param since when the account was opened
 * @param seenAt the last time here, or null
 */
public record NamedAdministrator(
        String name,
        String username,
        String email,
        String role,
        String network,
        Instant since,
        boolean enabled,
        boolean secondFactor,
        Instant seenAt) {

    @Override
    public String toString() {
        return "NamedAdministrator[" + role + "]";
    }
}
