package it.infolavoro.launcher;

/** Why a server cannot start, in one Italian line that says what to do. */
public class StartFailure extends RuntimeException {

    /** @param message one line, shown to the user as it is */
    public StartFailure(String message) {
        super(message);
    }

    /** @param message one line, shown to the user as it is; the cause is for whoever debugs */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
