package it.infolavoro.directory;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody's account as Keycloak knows it now.
 *
 * @param id Keycloak's own id
 * @param role the one role of the product, or null where there is none, or more than one (rule R3)
 * @param confirmed whether somebody has followed a link that was mailed to the address
 * @param secondFactor whether a second factor is set up
 * @param asked what Keycloak will ask for at the next login
 */
public record DirectoryPerson(
        String id,
        String username,
        String givenName,
        String surname,
        String email,
        Workplace workplace,
        String role,
        boolean enabled,
        boolean confirmed,
        boolean secondFactor,
        Set<String> asked,
        Instant createdAt) {

    /** Copies the set. */
    public DirectoryPerson {
        asked = Set.copyOf(asked);
    }

    DirectoryPerson with(String knownRole) {
        return new DirectoryPerson(
                id,
                username,
                givenName,
                surname,
                email,
                workplace,
                knownRole,
                enabled,
                confirmed,
                secondFactor,
                asked,
                createdAt);
    }

    @Override
    public String toString() {
        return "DirectoryPerson[" + id + "]";
    }
}
