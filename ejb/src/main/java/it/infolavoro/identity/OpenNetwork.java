package it.infolavoro.identity;

import java.util.concurrent.Callable;

/**
 * In which network a call is made by somebody whose organisation takes part in several, on the current thread (ADR
 * 0030). It is no right: {@link CurrentCaller} lets nobody in whose login does not name that network.
 */
public final class OpenNetwork {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private OpenNetwork() {}

    /** Runs the work in the network with a code. Throws IllegalStateException where one is open already. */
    public static <T> T call(String network, Callable<T> work) throws Exception {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("A network is open already");
        }
        CURRENT.set(network);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }

    /** Its code; null for none, which means that of the account's own body. */
    static String current() {
        return CURRENT.get();
    }
}
