package it.infolavoro.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Requests for every operation that the interface's description names: complete, valid, and about a given case. */
final class RestRequests {

    private static final String SCHEMAS = "#/components/schemas/";

    /** Texts that must be one of a list's keys. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("needKind", "guidance"),
            Map.entry("legalBasis", "public_task"),
            Map.entry("noticeVersion", "2026-01"),
            Map.entry("channel", "desk"),
            Map.entry("reasons", "job_search"),
            Map.entry("needs", "guidance"),
            Map.entry("kind", "individual_career"),
            Map.entry("reason", "other"),
            Map.entry("outcome", "training"),
            Map.entry("result", "same"),
            Map.entry("address", "avvisi@example.org"),
            Map.entry("addressId", "0"),
            Map.entry("applicationId", "0"),
            Map.entry("bodyKind", "MUNICIPALITY"),
            Map.entry("bodyId", "0"),
            Map.entry("protocolId", "0"),
            Map.entry("eventId", "0"),
            Map.entry("enrolmentId", "0"),
            Map.entry("materialId", "0"),
            Map.entry("materialVersionId", "0"),
            Map.entry("questionId", "0"),
            Map.entry("newsId", "0"),
            Map.entry("accountId", "0"),
            Map.entry("email", "persona@example.org"),
            Map.entry("role", "desk-operator"),
            Map.entry("serviceId", "0"),
            Map.entry("mailId", "0"),
            Map.entry("jobName", "departures"),
            Map.entry("name", "curriculum.txt"),
            Map.entry("content", "UHJvdmE="),
            Map.entry("list", "need"),
            Map.entry("noFiscalCodeReason", "not_declared"),
            Map.entry("surname", "Prova"),
            Map.entry("givenName", "Prova"));

    private static final Map<String, Integer> NUMBERS =
            Map.of("minutes", 45, "version", 0, "untilHour", 19, "serviceId", 0, "accountId", 0);

    private final JsonObject description;
    private final Map<String, Long> ids;
    private final Map<String, String> asked;

    /** An operation with its address and body; {@code aboutTheCase} where one of the case's rows is named. */
    record Request(String operation, String method, String path, JsonElement body, boolean aboutTheCase) {}

    RestRequests(JsonObject description, Map<String, Long> ids) {
        this(description, ids, Map.of());
    }

    /** Requests that also give some texts which may be left out, such as whom to look for. */
    RestRequests(JsonObject description, Map<String, Long> ids, Map<String, String> asked) {
        this.description = description;
        this.ids = ids;
        this.asked = asked;
    }

    /** One request for each operation. */
    List<Request> all() {
        var requests = new ArrayList<Request>();
        description
                .getAsJsonObject("paths")
                .entrySet()
                .forEach(path -> path.getValue().getAsJsonObject().entrySet().forEach(method -> {
                    if (List.of("get", "post", "put", "delete", "patch").contains(method.getKey())) {
                        requests.add(request(
                                path.getKey(),
                                method.getKey(),
                                method.getValue().getAsJsonObject()));
                    }
                }));
        return requests;
    }

    private Request request(String template, String method, JsonObject operation) {
        var path = template;
        for (var name : ids.keySet()) {
            path = path.replace("{" + name + "}", ids.get(name).toString());
        }
        for (var key : KEYS.entrySet()) {
            path = path.replace("{" + key.getKey() + "}", key.getValue());
        }
        if (path.contains("{")) {
            throw new AssertionError("The tests know no value for " + path);
        }
        var body = operation.has("requestBody")
                ? value(
                        "body",
                        operation
                                .getAsJsonObject("requestBody")
                                .getAsJsonObject("content")
                                .getAsJsonObject("application/json")
                                .getAsJsonObject("schema"))
                : null;
        var about = ids.keySet().stream()
                .anyMatch(name -> template.contains("{" + name + "}")
                        || body != null && body.toString().contains("\"" + name));
        return new Request(
                operation.get("operationId").getAsString(), method.toUpperCase(Locale.ROOT), path, body, about);
    }

    private JsonElement value(String name, JsonObject schema) {
        if (schema.has("$ref")) {
            var target = schema.get("$ref").getAsString().substring(SCHEMAS.length());
            return value(
                    name,
                    description
                            .getAsJsonObject("components")
                            .getAsJsonObject("schemas")
                            .getAsJsonObject(target));
        }
        if (schema.has("enum")) {
            return schema.getAsJsonArray("enum").get(0);
        }
        return switch (schema.get("type").getAsString()) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "boolean" -> new JsonPrimitive(true);
            case "integer" -> number(name);
            default -> text(name, schema);
        };
    }

    /** Only what is required or asked for: every other field may be left out. */
    private JsonObject object(JsonObject schema) {
        var made = new JsonObject();
        asked.forEach((name, text) -> {
            if (schema.has("properties") && schema.getAsJsonObject("properties").has(name)) {
                made.addProperty(name, text);
            }
        });
        if (schema.has("required")) {
            for (var name : schema.getAsJsonArray("required")) {
                made.add(
                        name.getAsString(),
                        value(
                                name.getAsString(),
                                schema.getAsJsonObject("properties").getAsJsonObject(name.getAsString())));
            }
        }
        return made;
    }

    private JsonArray array(String name, JsonObject schema) {
        var made = new JsonArray();
        made.add(value(name, schema.getAsJsonObject("items")));
        return made;
    }

    private JsonPrimitive number(String name) {
        if (ids.containsKey(name)) {
            return new JsonPrimitive(ids.get(name));
        }
        var one = name.replaceFirst("s$", "");
        if (ids.containsKey(one)) {
            return new JsonPrimitive(ids.get(one));
        }
        return new JsonPrimitive(NUMBERS.getOrDefault(name, 1));
    }

    private static JsonPrimitive text(String name, JsonObject schema) {
        return new JsonPrimitive(
                switch (schema.has("format") ? schema.get("format").getAsString() : "") {
                    case "uuid" -> UUID.randomUUID().toString();
                    case "date" -> "2030-01-07";
                    case "local-time", "partial-time", "time" -> "09:00:00";
                    default -> KEYS.getOrDefault(name, "prova");
                });
    }
}
