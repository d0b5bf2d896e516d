package it.infolavoro.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import it.infolavoro.launcher.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every address that answers a browser, and every operation that reads, about a given case: pages from the sources,
 * files from the servlets, operations from the interface's own description, each also with every key of its first
 * filter, which says what part of the rows is shown. What is new is found without being named here; what cannot be
 * asked fails.
 */
final class Addresses {

    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?\"([^\"]+)\"");
    private static final String SCHEMAS = "#/components/schemas/";

    /** Which row's file a servlet gives. */
    private static final Map<String, String> FILES = Map.of(
            "/document/download", "documentId",
            "/referral/message-file", "messageId",
            "/training/people.csv", "eventId",
            "/material/download", "materialVersionId",
            "/inbox/message-file", "messageId",
            "/settings/export.zip", "exitPackageId");

    /** These tell of no row; without a secret a link leads to nothing. */
    private static final Set<String> WITHOUT_ROW = Set.of(
            "/report/network.csv",
            "/admin/activity.csv",
            "/report/performance.csv",
            "/report/gaps.csv",
            "/settings/turns.csv",
            "/look/logo.png",
            "/catalogue/file",
            "/draft",
            "/link/open");

    /** What is public tells of no row either; from all of its addresses, one that shows much. */
    private static final Map<String, String> PUBLIC =
            Map.of("/api/hsds/*", "api/hsds/services?full=true", "/rete/*", "rete/laspezia/servizi");

    /** These end sessions and read nothing. */
    private static final Set<String> ENDING = Set.of("/logout", "/backchannel-logout", "/open-network");

    private final JsonObject description;
    private final Map<String, List<String>> keys = new HashMap<>();

    Addresses(JsonObject description) {
        this.description = description;
        operations().forEach(operation -> queryKeys(operation).forEach(keys::putIfAbsent));
        operations().forEach(operation -> freeNames(operation).forEach(keys::remove));
    }

    /** An address, and the same with each key of the filter that it takes. */
    record Address(String path, List<String> variants) {}

    /** What a browser can open. */
    List<Address> ofBrowser(Map<String, Long> ids) {
        var found = new ArrayList<Address>();
        for (var page : KnownPages.ALL) {
            var path = page.address(ids);
            // The first filter says which part of the rows is shown; the others narrow it, and operations take them
            // too.
            var first = KnownPages.parameters(page.path()).stream()
                    .filter(keys::containsKey)
                    .findFirst();
            found.add(new Address(
                    path,
                    first.map(name -> variants(path, name, keys.get(name))).orElse(List.of())));
        }
        KnownPages.FOR_ALL.forEach(path -> found.add(new Address(path, List.of())));
        servlets().forEach(servlet -> found.add(new Address(fileOf(servlet, ids), List.of())));
        return found;
    }

    private static String fileOf(String servlet, Map<String, Long> ids) {
        if (WITHOUT_ROW.contains(servlet)) {
            return servlet.substring(1);
        }
        if (PUBLIC.containsKey(servlet)) {
            return PUBLIC.get(servlet);
        }
        if (!FILES.containsKey(servlet)) {
            throw new AssertionError("The tests do not know what " + servlet + " gives");
        }
        return servlet.substring(1) + "?id=" + ids.get(FILES.get(servlet));
    }

    /** The servlets in the sources that answer something. */
    private static Set<String> servlets() {
        var found = new LinkedHashSet<String>();
        try (var files = Files.walk(sources())) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                SERVLET.matcher(Files.readString(file)).results().forEach(each -> found.add(each.group(1)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        found.removeAll(ENDING);
        return found;
    }

    private static Path sources() {
        return Project.find().root().resolve("web/src/main/java");
    }

    /** The path of an operation with each key of the first filter that it takes. */
    List<String> variants(String operationId, String path) {
        return operations().stream()
                .filter(operation ->
                        operationId.equals(operation.get("operationId").getAsString()))
                .flatMap(operation -> queryKeys(operation).entrySet().stream().limit(1))
                .flatMap(filter -> variants(path, filter.getKey(), filter.getValue()).stream())
                .toList();
    }

    /** Whether an operation answers with something: it is a GET, or its description promises a 200. */
    boolean reads(RestRequests.Request request) {
        return "GET".equals(request.method())
                || operations().stream()
                        .filter(operation -> request.operation()
                                .equals(operation.get("operationId").getAsString()))
                        .anyMatch(operation ->
                                operation.getAsJsonObject("responses").has("200"));
    }

    private static List<String> variants(String path, String name, List<String> values) {
        return values.stream()
                .map(value -> path + (path.contains("?") ? "&" : "?") + name + "=" + value)
                .toList();
    }

    private List<JsonObject> operations() {
        var found = new ArrayList<JsonObject>();
        description
                .getAsJsonObject("paths")
                .entrySet()
                .forEach(path -> path.getValue().getAsJsonObject().entrySet().forEach(method -> {
                    if (method.getValue().isJsonObject()
                            && method.getValue().getAsJsonObject().has("operationId")) {
                        found.add(method.getValue().getAsJsonObject());
                    }
                }));
        return found;
    }

    private Map<String, List<String>> queryKeys(JsonObject operation) {
        var found = new LinkedHashMap<String, List<String>>();
        if (operation.has("parameters")) {
            for (var each : operation.getAsJsonArray("parameters")) {
                var parameter = each.getAsJsonObject();
                var values = keysOf(parameter.getAsJsonObject("schema"));
                if ("query".equals(parameter.get("in").getAsString()) && !values.isEmpty()) {
                    found.put(parameter.get("name").getAsString(), values);
                }
            }
        }
        return found;
    }

    /** Names of parameters that take any text, so that no list of keys is known for them. */
    private List<String> freeNames(JsonObject operation) {
        var found = new ArrayList<String>();
        if (operation.has("parameters")) {
            for (var each : operation.getAsJsonArray("parameters")) {
                var parameter = each.getAsJsonObject();
                if (keysOf(parameter.getAsJsonObject("schema")).isEmpty()) {
                    found.add(parameter.get("name").getAsString());
                }
            }
        }
        return found;
    }

    private List<String> keysOf(JsonObject schema) {
        var found = new ArrayList<String>();
        if (schema.has("enum")) {
            schema.getAsJsonArray("enum").forEach(key -> found.add(key.getAsString()));
        } else if (schema.has("$ref")) {
            found.addAll(keysOf(named(schema.get("$ref"))));
        } else if (schema.has("allOf")) {
            JsonArray parts = schema.getAsJsonArray("allOf");
            parts.forEach(part -> found.addAll(keysOf(part.getAsJsonObject())));
        }
        return found;
    }

    private JsonObject named(JsonElement reference) {
        return description
                .getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .getAsJsonObject(reference.getAsString().substring(SCHEMAS.length()));
    }
}
