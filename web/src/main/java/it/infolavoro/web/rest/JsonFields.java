package it.infolavoro.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** An object of a JSON document whose form others have settled. What is not known is left out of it. */
public final class JsonFields extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** Adds a field, unless its value is null, or a list with nothing in it. */
    public JsonFields with(String name, Object value) {
        if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            put(name, value);
        }
        return this;
    }

    /** Adds a list, also one with nothing in it. */
    public JsonFields withList(String name, List<?> values) {
        put(name, values);
        return this;
    }

    /** The document as text. */
    public String write() {
        try {
            return new Json().getContext(getClass()).writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts, numbers and lists can always be written", impossible);
        }
    }
}
