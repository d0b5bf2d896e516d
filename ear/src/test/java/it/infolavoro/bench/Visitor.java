package it.infolavoro.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A user with cookies, logged in through the real Keycloak, who fetches pages and waits for each whole answer. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final String PASSWORD = "infolavoro-demo";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;

    /** A visitor of the application at an address that ends with a slash. */
    public Visitor(String base) {
        this.base = base;
    }

    /** Logs a demo user in. */
    public Visitor login(String user) throws IOException, InterruptedException {
        var page = client.send(page(base), HttpResponse.BodyHandlers.ofString());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No login form at " + page.uri());
        }
        var fields = "username=" + encoded(user) + "&password=" + encoded(PASSWORD) + "&credentialId=";
        var post = HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        var answer = client.send(post, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.uri().toString().startsWith(base)) {
            throw new IllegalStateException(
                    "The login of " + user + " ended at " + answer.uri().getPath());
        }
        return this;
    }

    /** Whatever the application answers to an address, after all redirections. */
    public HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(page(base + path), HttpResponse.BodyHandlers.ofString());
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = ask(path);
        if (answer.statusCode() != 200 || !answer.uri().toString().startsWith(base)) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " at "
                    + answer.uri().getPath());
        }
        return answer.body();
    }

    /** A browser asks for HTML; whoever does not is taken for a program without a token. */
    private static HttpRequest page(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
