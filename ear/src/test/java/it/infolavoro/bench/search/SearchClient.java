package it.infolavoro.bench.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import it.infolavoro.launcher.Demo;
import it.infolavoro.persons.Recall;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** An operator's program that searches through the REST interface, logged in through the real Keycloak. */
final class SearchClient {

    /** Tokens live for some minutes. */
    private static final Duration TOKEN_AGE = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String application;
    private final String login;
    private final String user;
    private String token;
    private long tokenAt;

    SearchClient(String application, String login, String user) {
        this.application = application;
        this.login = login;
        this.user = user;
    }

    /** The first page of what is found. */
    List<Recall.Row> find(String typed) throws IOException, InterruptedException {
        var body = new JsonObject();
        body.addProperty("text", typed);
        var rows = send("POST", "/api/citizens/search", body).getAsJsonObject().getAsJsonArray("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getAsJsonObject())
                .map(row -> new Recall.Row(
                        row.get("id").getAsLong(),
                        row.get("surname").getAsString(),
                        row.get("givenName").getAsString()))
                .toList();
    }

    /** What a call answers; the body is null for none. */
    JsonElement send(String method, String path, JsonObject body) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(application + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JsonParser.parseString(answer.body());
    }

    /** Makes sure that the next search needs no new token. */
    String token() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - tokenAt > TOKEN_AGE.toNanos()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(login + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "grant_type=password&scope=openid&client_id=infolavoro-api&username=" + user
                                            + "&password=" + Demo.PASSWORD))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            token = JsonParser.parseString(answer.body())
                    .getAsJsonObject()
                    .get("access_token")
                    .getAsString();
            tokenAt = System.nanoTime();
        }
        return token;
    }
}
