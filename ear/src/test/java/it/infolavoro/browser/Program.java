package it.infolavoro.browser;

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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A program that uses the REST interface with a demo user's bearer token, or with none. */
final class Program {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String url;
    private final String token;
    private final String network;

    private Program(String url, String token, String network) {
        this.url = url;
        this.token = token;
        this.network = network;
    }

    /** The same in another network of an organisation that takes part in several. */
    Program in(String code) {
        return new Program(url, token, code);
    }

    /** A program that a demo user has given the own password, as the demo's realm allows. */
    static Program of(RunningStack stack, String username) {
        var asked = HttpRequest.newBuilder(
                        URI.create(stack.settings().get("OIDC_PROVIDER_URL") + "/protocol/openid-connect/token"))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&scope=openid&client_id=infolavoro-api&username=" + username + "&password="
                                + Demo.PASSWORD))
                .build();
        var answer = send(asked);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token for " + username + ": " + answer.body());
        }
        return new Program(
                stack.url(),
                JsonParser.parseString(answer.body())
                        .getAsJsonObject()
                        .get("access_token")
                        .getAsString(),
                null);
    }

    /** A program without a token. */
    static Program unknown(RunningStack stack) {
        return new Program(stack.url(), null, null);
    }

    /** Calls an operation; the body is JSON or null. */
    HttpResponse<String> call(String method, String path, JsonElement body) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path.substring(1))).header("Accept", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (network != null) {
            request.header("X-InfoLavoro-Network", network);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Calls an operation that must succeed, and gives what it answers. */
    JsonElement demand(String method, String path, JsonElement body) {
        var answer = call(method, path, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    method + " " + path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return JsonParser.parseString(answer.body());
    }

    /** Registers a person, whatever does not match in the code, and gives the id. */
    long register(JsonObject person) {
        var command = new JsonObject();
        command.addProperty("requestId", UUID.randomUUID().toString());
        command.addProperty("warningsConfirmed", true);
        command.add("person", person);
        return demand("POST", "/api/citizens", command)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
