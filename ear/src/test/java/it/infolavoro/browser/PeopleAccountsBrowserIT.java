package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations, lists and the end of accesses on the real Keycloak (rules R5, R6, R9 and R11 of people). */
@ExtendWith(RunningStack.class)
class PeopleAccountsBrowserIT {

    @Test
    void anAddressIsTakenOnceHoweverItIsWritten(RunningStack stack) throws Exception {
        var manager = Program.of(stack, "responsabile.sarzana");
        var command = PeopleRightsBrowserIT.own("desk-operator");
        var id = manager.demand("POST", "/api/people", command)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        command.addProperty("email", command.get("email").getAsString().toUpperCase(Locale.ROOT));
        assertTrue(manager.call("POST", "/api/people", command).body().contains("people.email.here"));
        command.addProperty("email", "ENTE.CPI@example.org");
        assertTrue(manager.call("POST", "/api/people", command).body().contains("people.email.known"));
        assertEquals(204, PeopleRightsBrowserIT.call(manager, "DELETE ", id, ""));
    }

    @Test
    void anInvitationThatIsNotMailedLeavesNoAccount(RunningStack stack) throws Exception {
        var manager = Program.of(stack, "responsabile.sarzana");
        var command = PeopleRightsBrowserIT.own("desk-operator");
        stack.refuseMailsTo(command.get("email").getAsString());
        var answer = manager.call("POST", "/api/people", command);
        assertTrue(answer.body().contains("people.mailFailed"), answer.body());
        assertFalse(manager.demand("GET", "/api/people", null)
                .toString()
                .contains(command.get("email").getAsString()));
        stack.takeMailsTo(command.get("email").getAsString());
        var id = manager.demand("POST", "/api/people", command)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        assertEquals(204, PeopleRightsBrowserIT.call(manager, "DELETE ", id, ""));
    }

    @Test
    void theListTellsWhoIsDormantWhoLacksASecondFactorAndThatItWasConfirmed(RunningStack stack) throws Exception {
        var realm = Realm.of(stack);
        var place = Map.of("organisation", "isforcoop", "network", "laspezia");
        var manager = realm.open("member-manager", place);
        var dormant = realm.open("member-operator", place);
        var program = Program.of(stack, manager);
        program.demand("GET", "/api/people", null);
        stack.change("update account set seen_at = now() - interval 91 day where username = '" + dormant + "'");
        program.demand("POST", "/api/people/confirmation", null);
        var people = program.demand("GET", "/api/people", null).getAsJsonObject();
        assertTrue(row(people, dormant).get("dormant").getAsBoolean());
        assertFalse(row(people, manager).get("dormant").getAsBoolean());
        assertEquals("MISSING", row(people, manager).get("secondFactor").getAsString());
        assertEquals("OPTIONAL", row(people, dormant).get("secondFactor").getAsString());
        assertFalse(people.get("confirmationDue").getAsBoolean());
        assertEquals(manager, people.get("confirmedBy").getAsString());
        var id = AccountNumbers.of(stack, dormant);
        assertEquals(204, PeopleRightsBrowserIT.call(program, "POST /role", id, "member-manager"));
        assertEquals(
                "ASKED",
                row(program.demand("GET", "/api/people", null).getAsJsonObject(), dormant)
                        .get("secondFactor")
                        .getAsString());
    }

    @Test
    void theAccessesOfABodyThatLeavesEndAtKeycloakToo(RunningStack stack) throws Exception {
        var realm = Realm.of(stack);
        var place = Map.of("organisation", "confagricoltura", "network", "laspezia");
        var one = realm.open("member-manager", place);
        var other = realm.open("member-operator", place);
        stack.change("insert into access_ending (version, body_kind, body_id, requested_at) select 1, 'ORGANISATION',"
                + " id, utc_timestamp() from member_organisation where code = 'confagricoltura'");
        for (var tries = 0; realm.standing(other).startsWith("true"); tries++) {
            assertTrue(tries < 60, "Ended within half a minute");
            Thread.sleep(500);
        }
        assertTrue(realm.standing(one).startsWith("false"));
    }

    private static JsonObject row(JsonObject people, String username) {
        for (var row : people.getAsJsonArray("rows")) {
            if (username.equals(row.getAsJsonObject().get("username").getAsString())) {
                return row.getAsJsonObject();
            }
        }
        throw new AssertionError(username + " is not on the list");
    }
}
