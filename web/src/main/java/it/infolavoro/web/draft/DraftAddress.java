package it.infolavoro.web.draft;

import it.infolavoro.draft.DraftKind;
import java.util.UUID;

/** How addresses name drafts and the forms that go on with them. */
final class DraftAddress {

    private DraftAddress() {}

    /** The id in an address; null where it is none. */
    static UUID read(String text) {
        if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return null;
        }
        return UUID.fromString(text);
    }

    /** The page on which a draft of this kind goes on. */
    static String page(DraftKind kind) {
        return switch (kind) {
            case INTAKE -> "/intake/new";
            case PERSON -> "/citizen/new";
            case SESSION -> "/orientation/edit";
        };
    }
}
