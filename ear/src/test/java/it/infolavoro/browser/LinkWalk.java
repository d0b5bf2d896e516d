package it.infolavoro.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody whom a link has let in, and who asks everything that answers about the link's case and about a stranger's.
 */
final class LinkWalk {

    /** Without a secret this one ends the session's link and tells nothing. */
    private static final String ENDING = "link/open";

    private final APIRequestContext browser;
    private final String url;
    private final JsonObject description;
    private final List<OpenCase> cases;
    private final long exitPackage;
    private final Set<String> words = new TreeSet<>();

    private LinkWalk(RunningStack stack, Desk visitor, List<OpenCase> cases) {
        this.exitPackage = OpenCase.exitPackage(Program.of(stack, "responsabile.sarzana"));
        this.browser = visitor.page().request();
        this.url = stack.url();
        this.description =
                Program.unknown(stack).demand("GET", "/api/openapi.json", null).getAsJsonObject();
        this.cases = cases;
        cases.forEach(each -> words.addAll(List.of(each.canaries())));
    }

    /** A walk with the cookies of a visitor's browser. */
    static LinkWalk of(RunningStack stack, Desk visitor, OpenCase own, OpenCase strange) {
        return new LinkWalk(stack, visitor, List.of(own, strange));
    }

    /** Which words of the cases are told, by the page or the operation that tells them. */
    Map<String, Set<String>> told() {
        var addresses = new Addresses(description);
        var told = new TreeMap<String, Set<String>>();
        for (var each : cases) {
            var ids = new HashMap<>(each.ids());
            ids.put("exitPackageId", exitPackage);
            addresses.ofBrowser(ids).stream()
                    .map(Addresses.Address::path)
                    .filter(path -> !ENDING.equals(path))
                    .forEach(path -> note(path, ask("GET", path), told));
            new RestRequests(description, ids)
                    .all().stream()
                            .filter(addresses::reads)
                            .forEach(request -> note(request.operation(), ask(request.method(), request.path()), told));
        }
        return told;
    }

    private String ask(String method, String path) {
        var answer = browser.fetch(
                url + (path.startsWith("/") ? path : "/" + path),
                RequestOptions.create().setMethod(method));
        if (answer.status() >= 500) {
            throw new AssertionError(path + " answers " + answer.status());
        }
        return answer.url() + "\n" + answer.text();
    }

    private void note(String where, String answer, Map<String, Set<String>> told) {
        words.stream()
                .filter(answer::contains)
                .forEach(word ->
                        told.computeIfAbsent(where, key -> new TreeSet<>()).add(word));
    }
}
