package it.infolavoro.tenancy;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.StandIn;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Steps that the system takes itself, without a caller: each behind one door and in a transaction of its own. */
@ApplicationScoped
public class SystemWork {

    @Inject
    Transactions transactions;

    @Inject
    Afterwards afterwards;

    /** Runs the work behind the door of a Comune. */
    public <T> T inMunicipality(long municipalityId, Callable<T> work) {
        return behind(Door.ofMunicipality(municipalityId), work);
    }

    /** Runs work that answers nothing behind the door of a Comune. */
    public void inMunicipality(long municipalityId, Runnable work) {
        inMunicipality(municipalityId, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Goes through rows of a Comune page by page, each page in a transaction of its own.
     *
     * @param after gives the ids of some rows that come after an id, in their order; none at the end
     * @param page does the rows of a page
     */
    public void inPages(long municipalityId, LongFunction<List<Long>> after, Consumer<List<Long>> page) {
        inPages(municipalityId, after, Long::longValue, page);
    }

    /**
     * The same with more of each row than its id.
     *
     * @param id gives a row's id
     */
    public <T> void inPages(
            long municipalityId, LongFunction<List<T>> after, ToLongFunction<T> id, Consumer<List<T>> page) {
        var last = 0L;
        while (true) {
            var from = last;
            var rows = inMunicipality(municipalityId, () -> {
                var some = after.apply(from);
                if (!some.isEmpty()) {
                    page.accept(some);
                }
                return some;
            });
            if (rows.isEmpty()) {
                return;
            }
            last = id.applyAsLong(rows.get(rows.size() - 1));
        }
    }

    /** Runs the work behind the door of an organisation. */
    public <T> T inOrganisation(long organisationId, Callable<T> work) {
        return behind(Door.ofOrganisation(organisationId), work);
    }

    /**
     * Runs the work as somebody who acts for a body without a login, behind that body's door, and then what it left for
     * after the commit.
     */
    public <T> T as(Caller caller, Callable<T> work) {
        return throwing(() -> StandIn.call(caller, () -> {
            var result = behind(Door.of(caller), () -> {
                afterwards.clear();
                return work.call();
            });
            afterwards.run();
            return result;
        }));
    }

    /** Runs the work without a door: on the network's tables only. */
    public <T> T withoutDoor(Callable<T> work) {
        return behind(Door.NONE, work);
    }

    /** Runs work that answers nothing without a door. */
    public void withoutDoor(Runnable work) {
        withoutDoor(() -> {
            work.run();
            return null;
        });
    }

    private <T> T behind(Door door, Callable<T> work) {
        return throwing(() -> BoundDoor.through(door, () -> transactions.call(work)));
    }

    private static <T> T throwing(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("A step of the system failed", failure);
        }
    }
}
