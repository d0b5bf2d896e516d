package it.infolavoro.referral;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/**
 * What is shared with an organisation: the ticked sections, as they were when the referral was sent.
 *
 * @param parts one part per ticked section, in the sections' order
 */
public record Snapshot(List<Part> parts) {

    /** The content of one section. */
    public record Part(Section section, List<Field> fields) {}

    /**
     * One line of a section.
     *
     * @param name the key of the line's label
     * @param value text as people read it
     */
    public record Field(String name, String value) {}

    /** As JSON, which is how it is stored. */
    public String toJson() {
        var array = Json.createArrayBuilder();
        for (var part : parts) {
            var fields = Json.createArrayBuilder();
            part.fields()
                    .forEach(field -> fields.add(
                            Json.createObjectBuilder().add("name", field.name()).add("value", field.value())));
            array.add(Json.createObjectBuilder()
                    .add("section", part.section().name())
                    .add("fields", fields));
        }
        return array.build().toString();
    }

    /** Reads what {@link #toJson()} wrote. */
    public static Snapshot fromJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Snapshot(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(part -> new Part(
                            Section.valueOf(part.getString("section")),
                            part.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                                    .map(field -> new Field(field.getString("name"), field.getString("value")))
                                    .toList()))
                    .toList());
        }
    }
}
