package it.infolavoro.web.rest;

import it.infolavoro.web.faces.Texts;
import java.util.Locale;

/** The kinds of problem, each with one status and one pair of texts. */
enum ProblemKind {
    /** The request cannot be read: no JSON, another type, a field that does not exist. */
    MALFORMED(400),
    /** No token of the realm, or none that is valid. */
    UNAUTHENTICATED(401),
    /** The role may not do this. */
    FORBIDDEN(403),
    /** The token belongs to no Comune, organisation or network in force. */
    NOT_IDENTIFIED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** Somebody else changed the same thing in between. */
    CONCURRENT_CHANGE(409),
    /** The request does not fit the state of things. */
    CONFLICT(409),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA(415),
    /** Fields that break their syntax. */
    INVALID_INPUT(422),
    /** A field that breaks a rule. */
    RULE_VIOLATION(422),
    /** A fault of the program. */
    FAULT(500);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The kind of a status that the container itself gives. */
    static ProblemKind of(int status) {
        for (var kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status < FAULT.status ? MALFORMED : FAULT;
    }

    int status() {
        return status;
    }

    String type() {
        return "urn:problem-type:infolavoro:" + slug();
    }

    String title() {
        return Texts.get("rest.problem." + slug() + ".title");
    }

    String detail() {
        return Texts.get("rest.problem." + slug() + ".detail");
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
