package it.infolavoro.tenancy;

import java.util.concurrent.Callable;

/** The door of the current thread. Bound for the length of one call and always cleared, whatever the call does. */
public final class BoundDoor {

    private static final ThreadLocal<Door> CURRENT = new ThreadLocal<>();

    private BoundDoor() {}

    /**
     * Runs the work behind the door. Throws IllegalStateException where another door is bound already: doors do not
     * nest.
     */
    static <T> T through(Door door, Callable<T> work) throws Exception {
        if (CURRENT.get() != null) {
            throw new IllegalStateException(
                    "A door is bound already: " + CURRENT.get().kind());
        }
        CURRENT.set(door);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }

    /** The bound door, {@link Door#NONE} where none is. */
    public static Door current() {
        var door = CURRENT.get();
        return door == null ? Door.NONE : door;
    }
}
