package it.infolavoro.directory;

import it.infolavoro.directory.DirectoryRequests.Answer;
import it.infolavoro.identity.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts as Keycloak writes them in JSON. */
final class DirectoryJson {

    private static final String MUNICIPALITY = "municipality";
    private static final String ORGANISATION = "organisation";
    private static final String NETWORK = "network";

    private DirectoryJson() {}

    static List<DirectoryPerson> people(Answer answer) {
        return answer.json().asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(DirectoryJson::person)
                .toList();
    }

    /** An account, of which this does not tell the role. */
    static DirectoryPerson person(JsonObject user) {
        var attributes =
                user.containsKey("attributes") ? user.getJsonObject("attributes") : JsonObject.EMPTY_JSON_OBJECT;
        return new DirectoryPerson(
                user.getString("id"),
                user.getString("username"),
                user.getString("firstName", ""),
                user.getString("lastName", ""),
                user.getString("email", ""),
                new Workplace(one(attributes, MUNICIPALITY), one(attributes, ORGANISATION), one(attributes, NETWORK)),
                null,
                user.getBoolean("enabled", false),
                user.getBoolean("emailVerified", false),
                user.getBoolean("totp", false),
                asked(user),
                Instant.ofEpochMilli(user.getJsonNumber("createdTimestamp").longValue()));
    }

    /** The role that the groups of an answer give; null where they give none, or two (rule R3). */
    static String role(Answer groups) {
        var roles = groups.json().asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(group -> group.getString("name"))
                .filter(Role.ALL::contains)
                .toList();
        return roles.size() == 1 ? roles.get(0) : null;
    }

    static JsonObject of(NewPerson person) {
        var attributes = Json.createObjectBuilder();
        add(attributes, MUNICIPALITY, person.workplace().municipality());
        add(attributes, ORGANISATION, person.workplace().organisation());
        add(attributes, NETWORK, person.workplace().network());
        add(attributes, "locale", "it");
        return Json.createObjectBuilder()
                .add("username", person.username())
                .add("email", person.email())
                .add("firstName", person.givenName())
                .add("lastName", person.surname())
                .add("enabled", true)
                .add("groups", Json.createArrayBuilder().add("/" + person.role()))
                .add("attributes", attributes)
                .build();
    }

    private static void add(JsonObjectBuilder attributes, String name, String value) {
        if (value != null) {
            attributes.add(name, Json.createArrayBuilder().add(value));
        }
    }

    private static String one(JsonObject attributes, String name) {
        var values = attributes.getJsonArray(name);
        return values == null || values.isEmpty() ? null : values.getString(0);
    }

    private static Set<String> asked(JsonObject user) {
        var actions = user.getJsonArray("requiredActions");
        return actions == null
                ? Set.of()
                : actions.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet());
    }
}
