package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import java.util.List;

/**
 * One of a body's people, with what the caller may do.
 *
 * @param starting whether the caller may do no more than help a first manager in
 * @param roles the roles that the caller may give
 */
public record PersonDetail(
        PersonRow row, Kind kind, long bodyId, String bodyName, boolean starting, List<String> roles) {

    /** Copies the list. */
    public PersonDetail {
        roles = List.copyOf(roles);
    }
}
