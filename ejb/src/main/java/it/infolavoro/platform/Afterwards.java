package it.infolavoro.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Work that a use case leaves for right after its commit because it needs another door, kept by thread. Such work must
 * be repeatable and found again by other means, since the server may die in between.
 */
@ApplicationScoped
public class Afterwards {

    private static final ThreadLocal<List<Runnable>> LEFT = ThreadLocal.withInitial(ArrayList::new);

    /** Leaves work for after the commit; forgotten if the transaction rolls back. */
    public void leave(Runnable work) {
        LEFT.get().add(work);
    }

    /** Forgets what an attempt left that was rolled back. */
    public void clear() {
        LEFT.remove();
    }

    /** Does what was left. */
    public void run() {
        var work = LEFT.get();
        LEFT.remove();
        work.forEach(Runnable::run);
    }
}
