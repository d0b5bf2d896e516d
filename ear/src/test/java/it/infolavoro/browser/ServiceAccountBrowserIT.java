package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import it.infolavoro.stage.RunningStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the service account that manages people cannot do in the realm (rule R2 of {@code directory}, ADR 0026). */
@ExtendWith(RunningStack.class)
class ServiceAccountBrowserIT {

    private static final String ADMINISTRATORS = "/groups/1f0a1a00-0000-4000-8000-000000000006";
    private static final String ADMINISTRATOR_ROLE =
            "[{\"id\": \"1f0a1a00-0000-4000-8000-000000000016\", \"name\": \"administrator\"}]";
    private static final String MANAGERS = "1f0a1a00-0000-4000-8000-000000000002";

    /** Requests that must all be refused; an address may name an account. */
    private record Attempt(String method, String path, String body) {}

    @Test
    void changesNothingOfTheRealmItself(RunningStack stack) {
        refused(
                Realm.of(stack),
                List.of(
                        new Attempt("GET", "/clients", null),
                        new Attempt("POST", "/clients", "{\"clientId\": \"prova\"}"),
                        new Attempt("GET", "/keys", null),
                        new Attempt("PUT", "", "{\"displayName\": \"prova\"}"),
                        new Attempt("GET", "/events", null),
                        new Attempt("GET", "/admin-events", null),
                        new Attempt("GET", "/roles", null),
                        new Attempt("POST", "/roles", "{\"name\": \"prova\"}"),
                        new Attempt("GET", "/components", null),
                        new Attempt("GET", "/identity-provider/instances", null),
                        new Attempt("POST", "/groups", "{\"name\": \"prova\"}"),
                        new Attempt("PUT", ADMINISTRATORS, "{\"name\": \"prova\"}"),
                        new Attempt("POST", "/partial-export", null)));
    }

    @Test
    void opensNobodyOutsideTheGroupsAndNoAdministrator(RunningStack stack) {
        refused(
                Realm.of(stack),
                List.of(
                        new Attempt("POST", "/users", "{\"username\": \"senza.gruppo\", \"enabled\": true}"),
                        new Attempt("POST", "/users", "{\"username\": \"a.b\", \"groups\": [\"/administrator\"]}"),
                        new Attempt(
                                "POST",
                                "/users",
                                "{\"username\": \"a.c\", \"groups\": [\"/desk-operator\", \"/administrator\"]}")));
    }

    @Test
    void seesAdministratorsAndChangesNoneOfThem(RunningStack stack) {
        var realm = Realm.of(stack);
        var administrator = "/users/" + realm.named("amministratore").get("id").getAsString();
        refused(
                realm,
                List.of(
                        new Attempt("PUT", administrator, "{\"email\": \"altra@example.org\"}"),
                        new Attempt("PUT", administrator + "/reset-password", "{\"value\": \"una-password-lunga\"}"),
                        new Attempt("PUT", administrator + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]"),
                        new Attempt("POST", administrator + "/logout", null),
                        new Attempt("PUT", administrator + "/groups/" + MANAGERS, null),
                        new Attempt("DELETE", administrator, null)));
    }

    @Test
    void givesNoRoleToAnybodyNorToItself(RunningStack stack) {
        var realm = Realm.of(stack);
        var place = Map.of("municipality", "011027", "network", "laspezia");
        var person = "/users/"
                + realm.named(realm.open("desk-operator", place)).get("id").getAsString();
        var roles = realm.call("GET", person + "/role-mappings/realm/available", null);
        assertEquals("[]", roles.body(), "It sees no role that it could give");
        var attempts = new ArrayList<>(List.of(
                new Attempt("POST", person + "/role-mappings/realm", ADMINISTRATOR_ROLE),
                new Attempt("PUT", person + "/groups/" + ADMINISTRATORS.substring("/groups/".length()), null),
                new Attempt("POST", person + "/impersonation", null)));
        var self = "/users/" + realm.itself();
        attempts.add(new Attempt("POST", self + "/role-mappings/realm", ADMINISTRATOR_ROLE));
        attempts.add(new Attempt("PUT", self + "/groups/" + MANAGERS, null));
        attempts.add(new Attempt("GET", self, null));
        refused(realm, attempts);
    }

    private static void refused(Realm realm, List<Attempt> attempts) {
        var done = attempts.stream()
                .filter(attempt -> realm.call(
                                        attempt.method(),
                                        attempt.path(),
                                        attempt.body() == null ? null : JsonParser.parseString(attempt.body()))
                                .statusCode()
                        != 403)
                .map(Attempt::toString)
                .toList();
        assertEquals(List.of(), done);
    }
}
