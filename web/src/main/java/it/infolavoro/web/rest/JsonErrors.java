package it.infolavoro.web.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.rest.Problem.FieldError;
import java.util.List;

/** Names the field at which reading a body stopped. What was sent is never repeated: it may be personal. */
final class JsonErrors {

    private JsonErrors() {}

    /** One error with the field's path, or none where the body is no JSON at all. */
    static List<FieldError> of(JacksonException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return null;
        }
        var key = unreadable instanceof UnrecognizedPropertyException ? "unknownProperty" : "unreadableValue";
        return List.of(new FieldError(path(mapping), key, Texts.get("rest.field." + key)));
    }

    private static String path(JsonMappingException mapping) {
        var path = new StringBuilder();
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
