package it.infolavoro.directory;

import static it.infolavoro.directory.DirectoryRequests.encoded;

import it.infolavoro.directory.DirectoryRequests.Answer;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

/** Changes accounts at Keycloak. Each change may be made twice, and is then as if it was made once. */
@ApplicationScoped
public class DirectoryChanges {

    /** What Keycloak calls setting a second factor up. */
    public static final String SECOND_FACTOR = "CONFIGURE_TOTP";

    private static final String PASSWORD = "UPDATE_PASSWORD";
    private static final String ADDRESS = "VERIFY_EMAIL";
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int REFUSED = 400;

    @Inject
    DirectoryRequests requests;

    /**
     * Opens an account with its role in one step. Nobody can log in with it before a password is set. Throws
     * BusinessRuleViolation {@code people.email.known} where the address, or the login name, belongs to somebody, and
     * {@code people.refused} where Keycloak does not take a name or an address.
     */
    public void open(NewPerson person) {
        var answer = requests.send("POST", "/users", DirectoryJson.of(person));
        if (answer.status() == CONFLICT) {
            throw BusinessRuleViolation.at("email", "people.email.known");
        }
        if (answer.status() == REFUSED) {
            var field = answer.json().asJsonObject().getString("field", "");
            throw BusinessRuleViolation.at(
                    "firstName".equals(field) ? "givenName" : "lastName".equals(field) ? "surname" : "email",
                    "people.refused");
        }
        Directory.demand(answer);
    }

    /**
     * Mails a link by which somebody sets the own password, and a second factor where it is asked for. Throws
     * BusinessRuleViolation {@code people.mailFailed} where Keycloak has no mail server, or none that answers.
     */
    public void invite(String id, boolean secondFactor, Duration life) {
        var actions = Json.createArrayBuilder(
                secondFactor ? List.of(PASSWORD, ADDRESS, SECOND_FACTOR) : List.of(PASSWORD, ADDRESS));
        var answer = requests.send(
                "PUT",
                "/users/" + id + "/execute-actions-email?lifespan=" + life.toSeconds() + "&client_id="
                        + encoded(DirectorySettings.login()) + "&redirect_uri=" + encoded(Site.address("/")),
                actions.build());
        if (answer.status() >= 500) {
            throw new BusinessRuleViolation("people.mailFailed");
        }
        Directory.demand(answer);
    }

    /**
     * Gives one of some roles and takes the others. In between there are two, which give none (rule R3): whoever is in
     * no group is out of reach.
     */
    public void move(String id, String role, List<String> roles) {
        Directory.demand(requests.send("PUT", group(id, role), null));
        roles.stream()
                .filter(other -> !other.equals(role))
                .forEach(other -> Directory.demand(requests.send("DELETE", group(id, other), null)));
    }

    /** Has Keycloak ask for a second factor at the next login, beside what it asks for already. */
    public void askSecondFactor(DirectoryPerson person) {
        var actions = new TreeSet<>(person.asked());
        actions.add(SECOND_FACTOR);
        put(
                person.id(),
                Json.createObjectBuilder()
                        .add("requiredActions", Json.createArrayBuilder(actions))
                        .build());
    }

    /** Lets nobody in any more by this account, and ends what is open. Does nothing where it is gone. */
    public void suspend(String id) {
        put(id, Json.createObjectBuilder().add("enabled", false).build());
        endSessions(id);
    }

    /** Lets somebody in again. */
    public void resume(String id) {
        put(id, Json.createObjectBuilder().add("enabled", true).build());
    }

    /** Ends what somebody has open, here and in every other program of the realm. */
    public void endSessions(String id) {
        goneOrDone(requests.send("POST", "/users/" + id + "/logout", null));
    }

    /** Ends what is open and removes the account. */
    public void remove(String id) {
        suspend(id);
        goneOrDone(requests.send("DELETE", "/users/" + id, null));
    }

    private void put(String id, JsonObject change) {
        goneOrDone(requests.send("PUT", "/users/" + id, change));
    }

    private String group(String id, String role) {
        return "/users/" + id + "/groups/" + RoleGroups.id(role);
    }

    private static void goneOrDone(Answer answer) {
        if (answer.status() != NOT_FOUND) {
            Directory.demand(answer);
        }
    }
}
