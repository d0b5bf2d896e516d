package it.infolavoro.directory;

import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Requests to Keycloak in the name of the service account, whose token is kept until shortly before it ends. */
@ApplicationScoped
class DirectoryRequests {

    private static final System.Logger LOG = System.getLogger(DirectoryRequests.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(3);
    /** Keycloak answers at once, but for mails: then it waits for the mail server. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    @Inject
    Clock clock;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    private volatile Token token;

    private record Token(String text, Instant until) {}

    /** An answer that is not a refusal of the service account. */
    record Answer(int status, String body) {

        boolean done() {
            return status / 100 == 2;
        }

        JsonValue json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readValue();
            } catch (JsonException unreadable) {
                throw new IllegalStateException("Keycloak answered something else than JSON", unreadable);
            }
        }
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    /**
     * Sends a request below the realm's administration. Throws BusinessRuleViolation {@code people.unavailable} where
     * Keycloak does not answer and {@code people.notSet} where it does not let the service account do that.
     */
    Answer send(String method, String path, JsonValue body) {
        var request = HttpRequest.newBuilder(URI.create(DirectorySettings.administration() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        var answer = exchange(request);
        if (answer.statusCode() == UNAUTHORIZED || answer.statusCode() == FORBIDDEN) {
            token = null;
            LOG.log(Level.WARNING, "Keycloak refuses the service account: {0} {1}", method, answer.statusCode());
            throw new BusinessRuleViolation("people.notSet");
        }
        if (answer.statusCode() >= 500 && !answer.body().contains("errorMessage")) {
            LOG.log(Level.WARNING, "Keycloak answers {0}", answer.statusCode());
            throw new BusinessRuleViolation("people.unavailable");
        }
        return new Answer(answer.statusCode(), answer.body());
    }

    private String token() {
        var known = token;
        if (known == null || known.until().isBefore(clock.instant())) {
            known = fetch();
            token = known;
        }
        return known.text();
    }

    private Token fetch() {
        if (DirectorySettings.secret().isEmpty()) {
            throw new BusinessRuleViolation("people.notSet");
        }
        var form = "grant_type=client_credentials&client_id=" + encoded(DirectorySettings.client()) + "&client_secret="
                + encoded(DirectorySettings.secret());
        var asked = clock.instant();
        var answer = exchange(HttpRequest.newBuilder(URI.create(DirectorySettings.tokens()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 200) {
            LOG.log(Level.WARNING, "Keycloak gives no token to the service account: {0}", answer.statusCode());
            throw new BusinessRuleViolation(answer.statusCode() >= 500 ? "people.unavailable" : "people.notSet");
        }
        var json = new Answer(200, answer.body()).json().asJsonObject();
        var life = Duration.ofSeconds(json.getInt("expires_in")).minus(MARGIN);
        return new Token(json.getString("access_token"), asked.plus(life));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            LOG.log(
                    Level.WARNING,
                    "Keycloak does not answer: {0}",
                    silent.getClass().getSimpleName());
            throw new BusinessRuleViolation("people.unavailable");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while Keycloak was asked", stopping);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
