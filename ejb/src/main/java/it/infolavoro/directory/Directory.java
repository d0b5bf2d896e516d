package it.infolavoro.directory;

import static it.infolavoro.directory.DirectoryRequests.encoded;

import it.infolavoro.directory.DirectoryRequests.Answer;
import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the accounts of people at Keycloak. */
@ApplicationScoped
public class Directory {

    /** Accounts in one answer; who lists all goes on with the next ones. */
    private static final int AT_ONCE = 100;

    private static final int NOT_FOUND = 404;

    @Inject
    DirectoryRequests requests;

    /** Everybody of a place, also who has no role or may not log in, by login name. */
    public List<DirectoryPerson> peopleOf(Workplace place, String roleOfFew) {
        var people = new ArrayList<DirectoryPerson>();
        var path = place.isBody() ? "/users?q=" + encoded(query(place)) : RoleGroups.members(roleOfFew);
        for (var first = 0; ; first += AT_ONCE) {
            var some = DirectoryJson.people(demand(requests.get(path + (path.contains("?") ? "&" : "?")
                    + "briefRepresentation=false&first=" + first + "&max=" + AT_ONCE)));
            some.stream()
                    .filter(person -> person.workplace().equals(place))
                    .map(this::withRole)
                    .forEach(people::add);
            if (some.size() < AT_ONCE) {
                return people;
            }
        }
    }

    /**
     * Asks Keycloak for something small. Throws BusinessRuleViolation {@code people.unavailable} where it does not
     * answer, {@code people.notSet} where it does not know the service account.
     */
    public void reach() {
        demand(requests.get("/users?max=1"));
    }

    /** Everybody who has a role that few have, in whatever network. */
    public List<DirectoryPerson> peopleWith(String roleOfFew) {
        return DirectoryJson.people(
                demand(requests.get(RoleGroups.members(roleOfFew) + "?briefRepresentation=false&max=1000")));
    }

    /** One account. */
    public Optional<DirectoryPerson> find(String id) {
        var answer = requests.get("/users/" + encoded(id));
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(
                        withRole(DirectoryJson.person(demand(answer).json().asJsonObject())));
    }

    /** The account with a login name. */
    public Optional<DirectoryPerson> named(String username) {
        return exactly("username", username);
    }

    /** The account with an e-mail address, in whatever letters it is written. */
    public Optional<DirectoryPerson> reachedAt(String email) {
        return exactly("email", email);
    }

    private Optional<DirectoryPerson> exactly(String field, String value) {
        return DirectoryJson.people(demand(
                        requests.get("/users?exact=true&briefRepresentation=false&" + field + "=" + encoded(value))))
                .stream()
                .findFirst()
                .map(this::withRole);
    }

    private DirectoryPerson withRole(DirectoryPerson person) {
        return person.with(DirectoryJson.role(demand(requests.get("/users/" + person.id() + "/groups"))));
    }

    private static String query(Workplace place) {
        return Stream.of(
                        part("municipality", place.municipality()),
                        part("organisation", place.organisation()),
                        part("network", place.network()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static String part(String name, String value) {
        return value == null ? "" : name + ":" + value;
    }

    /** An answer that Keycloak gives when all is well. Throws BusinessRuleViolation {@code people.unavailable}. */
    static Answer demand(Answer answer) {
        if (!answer.done()) {
            throw new BusinessRuleViolation("people.unavailable");
        }
        return answer;
    }
}
