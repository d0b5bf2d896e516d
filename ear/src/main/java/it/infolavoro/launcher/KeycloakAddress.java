package it.infolavoro.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where Keycloak may send people back. The realm is imported only once, with the application's address of that day;
 * when the ports change later, the client must learn the new address or every login would be refused.
 */
final class KeycloakAddress {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern CLIENT = Pattern.compile("^\\[\\{\"id\":\"([^\"]+)\"");

    private final String keycloak;
    private final Path remembered;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * The client of one Keycloak.
     *
     * @param keycloak base address of a Keycloak that is ready
     * @param remembered file that keeps the application's address that the realm knows
     */
    KeycloakAddress(String keycloak, Path remembered) {
        this.keycloak = keycloak;
        this.remembered = remembered;
    }

    /**
     * Tells the realm the application's address where it changed.
     *
     * @param application address without a slash at its end
     */
    void keep(String application) {
        try {
            if (Files.exists(remembered) && !Files.readString(remembered).equals(application)) {
                update(application);
            }
            Files.writeString(remembered, application);
        } catch (IOException failure) {
            throw new StartFailure("Keycloak non accetta il nuovo indirizzo: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Avvio interrotto.", interrupted);
        }
    }

    private void update(String application) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=" + Demo.PASSWORD;
        var token = TOKEN.matcher(send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
        demand(token.find(), "no token for the administrator");
        var authorisation = "Bearer " + token.group(1);
        var clients = "/admin/realms/infolavoro/clients";
        var client = CLIENT.matcher(send(request(clients + "?clientId=infolavoro-web")
                .header("Authorization", authorisation)
                .GET()));
        demand(client.find(), "no client infolavoro-web");
        send(request(clients + "/" + client.group(1))
                .header("Authorization", authorisation)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("""
                        {"clientId": "infolavoro-web", "rootUrl": "%1$s", "redirectUris": ["%1$s/*"],
                         "webOrigins": ["%1$s"], "attributes": {"post.logout.redirect.uris": "%1$s/*",
                         "backchannel.logout.url": "%1$s/backchannel-logout"}}""".formatted(application))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        demand(
                response.statusCode() < 300,
                "HTTP " + response.statusCode() + " from " + response.uri().getPath());
        return response.body();
    }

    private static void demand(boolean condition, String otherwise) throws IOException {
        if (!condition) {
            throw new IOException(otherwise);
        }
    }
}
