package it.infolavoro.platform;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the record between the caller's reading and writing it; nothing was written. */
@ApplicationException(rollback = true)
public class ConcurrentChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The cause may be null where the version itself was compared. */
    public ConcurrentChange(Throwable cause) {
        super("The record was changed by somebody else", cause);
    }
}
