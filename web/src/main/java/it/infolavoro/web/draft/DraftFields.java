package it.infolavoro.web.draft;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** Puts the fields of a draft back into the form that is about to be shown. */
final class DraftFields {

    /** PrimeFaces keeps what was chosen in a hidden input beside the one that is typed into. */
    private static final String CHOSEN = "_hinput";

    private DraftFields() {}

    /**
     * Puts each field's values into the component of that name, as if they had been typed: what the component accepts
     * goes into the form, what it refuses is shown with its message. Fields that the form does not have any more are
     * left out.
     */
    static void show(String content, FacesContext faces) {
        try (var reader = Json.createReader(new StringReader(content))) {
            var fields = reader.readObject();
            fields.keySet().forEach(name -> show(name, values(fields, name), faces));
        }
    }

    private static List<String> values(JsonObject fields, String name) {
        return fields.get(name) instanceof JsonArray typed ? typed.getValuesAs(JsonString::getString) : List.of();
    }

    /** Not found by its name but visited there, for a field that is drawn once for each row of a list. */
    private static void show(String name, List<String> values, FacesContext faces) {
        var id = name.endsWith(CHOSEN) ? name.substring(0, name.length() - CHOSEN.length()) : name;
        faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> {
            if (component instanceof UIInput input && takes(input, values)) {
                input.setSubmittedValue(submitted(input, values));
                input.validate(context);
                if (input.isValid()) {
                    input.updateModel(context);
                }
            }
        });
    }

    /** Nothing is no answer where one is demanded, and what the address says goes before what it said earlier. */
    private static boolean takes(UIInput input, List<String> values) {
        var isEmpty = values.stream().allMatch(String::isBlank);
        return !(input.isRequired() && isEmpty) && !(input instanceof HtmlInputHidden && input.getValue() != null);
    }

    private static Object submitted(UIInput input, List<String> values) {
        if (input instanceof UISelectMany) {
            return values.toArray(String[]::new);
        }
        if (input instanceof UISelectBoolean) {
            return !values.isEmpty();
        }
        return values.isEmpty() ? "" : values.get(0);
    }
}
