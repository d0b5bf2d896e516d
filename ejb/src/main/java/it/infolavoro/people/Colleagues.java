package it.infolavoro.people;

import it.infolavoro.directory.Directory;
import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.identity.Caller.Body;
import it.infolavoro.network.BodyCodes;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people of a body one by one, for features in which whoever is responsible acts for somebody else. */
@ApplicationScoped
public class Colleagues {

    @Inject
    Accounts accounts;

    @Inject
    BodyCodes bodies;

    @Inject
    Directory directory;

    /**
     * Somebody of a body.
     *
     * @param email where the person reads mail; empty where there is no address
     */
    public record Colleague(String username, String name, String email) {

        @Override
        public String toString() {
            return "Colleague";
        }
    }

    /**
     * Somebody who works in a body and may log in, by the account's number. Throws {@link NotFound} for anybody else,
     * and BusinessRuleViolation {@code people.unavailable} where Keycloak does not answer.
     */
    public Colleague get(Body body, long accountId) {
        var place = bodies.get(body.kind(), body.id());
        return directory
                .named(accounts.get(accountId).username())
                .filter(DirectoryPerson::enabled)
                .filter(person -> person.role() != null && Places.worksIn(person, place))
                .map(person -> new Colleague(
                        person.username(), (person.givenName() + " " + person.surname()).strip(), person.email()))
                .orElseThrow(() -> new NotFound("account"));
    }
}
