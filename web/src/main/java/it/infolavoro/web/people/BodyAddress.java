package it.infolavoro.web.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.NotFound;
import java.util.Arrays;

/** Bodies as pages' addresses name them. */
final class BodyAddress {

    private BodyAddress() {}

    /** The kind that a parameter names; null for none. Throws NotFound for what is no kind. */
    static Kind kind(String text) {
        return text == null || text.isEmpty()
                ? null
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("page"));
    }

    /** The parameters of an address; empty for the own body. */
    static String query(String kind, Long id) {
        return kind == null || id == null ? "" : "&kind=" + kind(kind) + "&id=" + id;
    }
}
