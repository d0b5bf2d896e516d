package it.infolavoro.browser;

import com.google.gson.JsonObject;
import it.infolavoro.bench.Visitor;
import it.infolavoro.stage.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A user who asks everything that answers, by browser's cookies and by program's token, and what that tells. */
final class LeakWalk {

    private static final int FORBIDDEN = 403;

    private final CanaryCase known;
    private final JsonObject description;
    private final Addresses addresses;
    private final Visitor browser;
    private final Program program;

    /** What the user's role may not ask at all, and pages that tell everybody the same: no stage changes them. */
    private final Set<String> settled = new HashSet<>();

    LeakWalk(RunningStack stack, CanaryCase known, JsonObject description, String user) {
        this.known = known;
        this.description = description;
        this.addresses = new Addresses(description);
        this.program = Program.of(stack, user);
        try {
            this.browser = new Visitor(stack.url()).login(user);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Something that can be asked.
     *
     * @param name a page's path without its row, or an operation's id
     * @param row whether it is about a row of the case
     */
    record Asked(String name, boolean row) {

        private static Asked of(Addresses.Address address) {
            return new Asked(
                    address.path().replaceAll("\\?.*", ""), address.path().contains("="));
        }

        private static Asked of(RestRequests.Request request) {
            return new Asked(request.operation(), request.aboutTheCase());
        }
    }

    Program program() {
        return program;
    }

    /**
     * What all answers tell, with where they do.
     *
     * @param cases rows to ask for, each by what pages and operations call them
     * @param which what is asked: pages by their path, operations by their id
     */
    Map<Secret, Set<String>> told(List<Map<String, Long>> cases, Predicate<Asked> which) {
        var told = new TreeMap<Secret, Set<String>>();
        var asked = new HashSet<>(settled);
        for (var ids : cases) {
            for (var address : addresses.ofBrowser(ids)) {
                if (which.test(Asked.of(address)) && asked.add(address.path())) {
                    ask(address, told);
                }
            }
            for (var request : new RestRequests(description, ids, whomToLookFor()).all()) {
                if (addresses.reads(request) && which.test(Asked.of(request)) && asked.add(key(request))) {
                    ask(request, told);
                }
            }
        }
        return told;
    }

    private static String key(RestRequests.Request request) {
        return request.method() + request.path() + request.operation();
    }

    private Map<String, String> whomToLookFor() {
        return Map.of(
                "text", known.word(Secret.SURNAME),
                "surname", known.word(Secret.SURNAME),
                "givenName", known.word(Secret.GIVEN_NAME),
                "fiscalCode", known.word(Secret.FISCAL_CODE),
                "phone", known.word(Secret.PHONE));
    }

    private void ask(Addresses.Address address, Map<Secret, Set<String>> told) {
        var answer = visit(address.path());
        note(address.path(), answer, told);
        if (answer.statusCode() == FORBIDDEN || KnownPages.SAME_FOR_ALL.contains(address.path())) {
            settled.add(address.path());
        }
        if (answer.statusCode() == 200) {
            address.variants().forEach(variant -> note(variant, visit(variant), told));
        }
    }

    private void ask(RestRequests.Request request, Map<Secret, Set<String>> told) {
        var answer = program.call(request.method(), request.path(), request.body());
        note(request.operation(), answer, told);
        if (answer.statusCode() == FORBIDDEN) {
            settled.add(key(request));
        }
        if (answer.statusCode() == 200) {
            addresses
                    .variants(request.operation(), request.path())
                    .forEach(variant -> note(variant, program.call("GET", variant, null), told));
        }
    }

    private HttpResponse<String> visit(String path) {
        try {
            return browser.ask(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Looks into the body, the headers and the addresses of an answer and of all that led to it. */
    private void note(String where, HttpResponse<String> last, Map<Secret, Set<String>> told) {
        if (last.statusCode() >= 500) {
            throw new AssertionError(where + " answers " + last.statusCode());
        }
        for (var answer = last;
                answer != null;
                answer = answer.previousResponse().orElse(null)) {
            var all = answer.uri() + "\n" + answer.headers().map() + "\n" + answer.body();
            known.in(all)
                    .forEach(secret ->
                            told.computeIfAbsent(secret, key -> new TreeSet<>()).add(where));
        }
    }
}
