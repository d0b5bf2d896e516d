package it.infolavoro.web.draft;

import java.io.Serializable;
import java.util.UUID;

/** The request by which a form will be stored; its draft may have begun in an earlier page. */
public class DraftedRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id = UUID.randomUUID();

    /** The request's id. */
    public UUID id() {
        return id;
    }

    /** Goes on with a request that began earlier. */
    void goOn(UUID began) {
        id = began;
    }
}
