package it.infolavoro.identity;

import java.util.concurrent.Callable;

/**
 * Somebody who acts for a body without a login, on the current thread: an organisation that answers by a link. Whoever
 * binds one has proven it first (ADR 0021); {@code ArchitectureTest} holds that the system's work alone does.
 */
public final class StandIn {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private StandIn() {}

    /** Runs the work as the caller. Throws IllegalStateException where somebody is bound already. */
    public static <T> T call(Caller caller, Callable<T> work) throws Exception {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("Somebody is bound already");
        }
        CURRENT.set(caller);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }

    /** The one who is bound; null for none. */
    static Caller current() {
        return CURRENT.get();
    }
}
