package it.infolavoro.servicecontent;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** A content as a document, in which versions are kept: each cell under its name, and the places as a list. */
public final class ContentDocument {

    private static final String PLACES = "places";

    private ContentDocument() {}

    /** The content as JSON. */
    public static String write(ServiceContent content) {
        var places = Json.createArrayBuilder();
        content.places().forEach(place -> places.add(object(ContentCells.of(place))));
        return object(ContentCells.of(content)).add(PLACES, places).build().toString();
    }

    private static JsonObjectBuilder object(Map<ContentField, String> cells) {
        var object = Json.createObjectBuilder();
        cells.forEach((field, text) -> object.add(field.property(), text));
        return object;
    }

    /** The content that was written. What this version of the product does not know of it is left out. */
    public static ServiceContent read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var document = reader.readObject();
            var places = document.getJsonArray(PLACES).getValuesAs(JsonObject.class).stream()
                    .map(place -> ContentCells.place(cells(place, ContentField.OF_PLACE), ContentDocument::broken))
                    .toList();
            return ContentCells.content(cells(document, ContentField.OF_SERVICE), places, ContentDocument::broken);
        }
    }

    private static Map<ContentField, String> cells(JsonObject object, Collection<ContentField> fields) {
        var cells = new EnumMap<ContentField, String>(ContentField.class);
        for (var field : fields) {
            if (object.containsKey(field.property())) {
                cells.put(field, object.getString(field.property()));
            }
        }
        return cells;
    }

    private static void broken(ContentField field) {
        throw new IllegalStateException("A stored version cannot be read: " + field);
    }
}
