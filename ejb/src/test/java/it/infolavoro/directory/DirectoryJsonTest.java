package it.infolavoro.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import it.infolavoro.directory.DirectoryRequests.Answer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule R3: whoever has no group, or two, has no role. */
class DirectoryJsonTest {

    @Test
    void oneGroupOfTheProductGivesItsRole() {
        assertEquals("desk-manager", role("[{\"name\": \"desk-manager\"}, {\"name\": \"altro\"}]"));
    }

    @Test
    void noGroupOrTwoGiveNone() {
        assertNull(role("[]"));
        assertNull(role("[{\"name\": \"altro\"}]"));
        assertNull(role("[{\"name\": \"desk-manager\"}, {\"name\": \"desk-operator\"}]"));
    }

    @Test
    void readsAnAccountOfWhichKeycloakTellsLittle() {
        var person = DirectoryJson.people(
                        new Answer(200, "[{\"id\": \"1\", \"username\": \"a.b\", \"createdTimestamp\": 0}]"))
                .get(0);
        assertEquals(Workplace.INSTALLATION, person.workplace());
        assertEquals(Set.of(), person.asked());
        assertFalse(person.enabled(), "What is not told does not let in");
    }

    @Test
    void writesTheBodyAsAttributesAndTheRoleAsTheGroup() {
        var json = DirectoryJson.of(new NewPerson(
                "niccolo.d.angelo",
                "Niccolò",
                "D'Àngelo",
                "n@example.org",
                new Workplace("011027", null, "laspezia"),
                "desk-operator"));
        assertEquals("[\"/desk-operator\"]", json.getJsonArray("groups").toString());
        assertEquals(
                "{\"municipality\":[\"011027\"],\"network\":[\"laspezia\"],\"locale\":[\"it\"]}",
                json.getJsonObject("attributes").toString());
        assertFalse(json.containsKey("credentials"), "No password passes here");
    }

    private static String role(String groups) {
        return DirectoryJson.role(new Answer(200, groups));
    }
}
