package it.infolavoro.web.rest;

import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.rest.Problem.FieldError;
import jakarta.ws.rs.BadRequestException;

/** A query parameter whose text is not of its type. */
class UnreadableParameter extends BadRequestException {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnreadableParameter(String name, RuntimeException cause) {
        super(name, cause);
        this.name = name;
    }

    FieldError error() {
        return new FieldError(name, "unreadableValue", Texts.get("rest.field.unreadableValue"));
    }
}
