package it.infolavoro.platform;

import jakarta.ejb.ApplicationException;

/** There is no such row, or it is not the caller's: the two are never told apart, so that an id reveals nothing. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the kind of thing sought, never its content. */
    public NotFound(String what) {
        super(what);
    }
}
