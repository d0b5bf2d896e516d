package it.infolavoro.web.draft;

import java.util.UUID;

/** A form that is stored by a request whose draft may have begun in an earlier page. */
public interface DraftedForm {

    /** The id of the request by which the form will be stored. */
    UUID getRequestId();

    /** Goes on with a request that began earlier. */
    void setRequestId(UUID requestId);
}
