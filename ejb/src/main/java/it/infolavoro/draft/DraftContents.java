package it.infolavoro.draft;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is typed in drafts of the bound Comune, sealed and opened. */
@ApplicationScoped
public class DraftContents {

    @Inject
    Drafts drafts;

    @Inject
    Keys keys;

    byte[] seal(String content) {
        return keys.seal(SealedColumn.DRAFT, BoundDoor.current().id(), content.getBytes(StandardCharsets.UTF_8));
    }

    String open(byte[] sealed) {
        return new String(keys.open(SealedColumn.DRAFT, BoundDoor.current().id(), sealed), StandardCharsets.UTF_8);
    }

    /**
     * Surname and given name as they are typed so far, by the draft's request; without those in which neither is.
     * Fields are called as the components of the command behind the form's own name.
     */
    public Map<String, String> names(List<String> requestIds) {
        return drafts.contents(requestIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> name(open(entry.getValue()))))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String name(String content) {
        try (var reader = Json.createReader(new StringReader(content))) {
            var fields = reader.readObject();
            return Stream.of("surname", "givenName")
                    .map(field -> typed(fields, field))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    private static String typed(JsonObject fields, String name) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().endsWith(":" + name))
                .map(Map.Entry::getValue)
                .filter(JsonArray.class::isInstance)
                .flatMap(values -> values.asJsonArray().stream())
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString().strip())
                .findFirst()
                .orElse("");
    }
}
