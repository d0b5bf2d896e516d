package it.infolavoro.web.draft;

import it.infolavoro.draft.OpenDraft;
import java.io.Serializable;
import java.util.UUID;

/** The request by which a form will be stored; its draft may have begun in an earlier page. */
public class DraftedRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id = UUID.randomUUID();
    private String basedOn;

    /** The request's id. */
    public UUID id() {
        return id;
    }

    /** Names the state of a record from which the form begins, in words of the form's own; at most 40 characters. */
    public void beginFrom(String state) {
        basedOn = state;
    }

    /** The state from which the form began, where a draft was gone on with when it was begun; null for none. */
    public String basedOn() {
        return basedOn;
    }

    /** Goes on with a request that began earlier. */
    void goOn(OpenDraft draft) {
        id = draft.requestId();
        basedOn = draft.basedOn();
    }
}
