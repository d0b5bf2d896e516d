package it.infolavoro.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import it.infolavoro.launcher.Demo;
import it.infolavoro.stage.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Keycloak's administration as the product's service account reaches it. */
final class Realm {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final String token;

    private Realm(String address, String token) {
        this.address = address;
        this.token = token;
    }

    static Realm of(RunningStack stack) {
        var provider = stack.settings().get("OIDC_PROVIDER_URL");
        var answer = send(HttpRequest.newBuilder(URI.create(provider + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=infolavoro-people&client_secret="
                        + Demo.PEOPLE_SECRET)));
        var token = JsonParser.parseString(answer.body()).getAsJsonObject();
        return new Realm(
                provider.replace("/realms/", "/admin/realms/"),
                token.get("access_token").getAsString());
    }

    /** Somebody new, who logs in with the demo's password; gives the login name. */
    String open(String role, Map<String, String> place) {
        var username = "prova." + UUID.randomUUID();
        var person = new JsonObject();
        person.addProperty("username", username);
        person.addProperty("email", username + "@example.org");
        person.addProperty("emailVerified", true);
        person.addProperty("firstName", "Prova");
        person.addProperty("lastName", "Persona");
        person.addProperty("enabled", true);
        person.add("groups", one("/" + role));
        var attributes = new JsonObject();
        place.forEach((name, value) -> attributes.add(name, one(value)));
        attributes.add("demo", one("true"));
        person.add("attributes", attributes);
        var password = new JsonObject();
        password.addProperty("type", "password");
        password.addProperty("value", Demo.PASSWORD);
        var credentials = new JsonArray();
        credentials.add(password);
        person.add("credentials", credentials);
        var answer = call("POST", "/users", person);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("Not opened: " + answer.statusCode() + " " + answer.body());
        }
        return username;
    }

    /** The account with a login name; null where there is none. */
    JsonObject named(String username) {
        var found = JsonParser.parseString(
                        call("GET", "/users?exact=true&briefRepresentation=false&username=" + username, null)
                                .body())
                .getAsJsonArray();
        return found.isEmpty() ? null : found.get(0).getAsJsonObject();
    }

    /** How an account stands: whether it is enabled, and its groups. */
    String standing(String username) {
        var person = named(username);
        return person == null
                ? "gone"
                : person.get("enabled") + " "
                        + call("GET", "/users/" + person.get("id").getAsString() + "/groups", null)
                                .body();
    }

    /** Keycloak's id of the service account, as its token tells. */
    String itself() {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return JsonParser.parseString(claims).getAsJsonObject().get("sub").getAsString();
    }

    HttpResponse<String> call(String method, String path, JsonElement body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())));
    }

    private static JsonArray one(String value) {
        var array = new JsonArray();
        array.add(value);
        return array;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
