package it.infolavoro.browser;

import it.infolavoro.stage.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody without a login, a session or a cookie, who asks for what is public and follows no redirection. */
final class Anybody {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;

    Anybody(RunningStack stack) {
        url = stack.url();
    }

    /** What a GET answers, with headers as name and value in turn. */
    HttpResponse<String> get(String path, String... headers) {
        return call("GET", path, headers);
    }

    HttpResponse<String> call(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path.substring(1)))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
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
