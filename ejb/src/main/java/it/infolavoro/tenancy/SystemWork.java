package it.infolavoro.tenancy;

import it.infolavoro.platform.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.function.LongUnaryOperator;

/** Steps that the system takes itself, without a caller: each behind one door and in a transaction of its own. */
@ApplicationScoped
public class SystemWork {

    @Inject
    Transactions transactions;

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
     * @param page does the rows after an id and gives the last one's id, or -1 where none is left
     */
    public void inPages(long municipalityId, LongUnaryOperator page) {
        var last = 0L;
        while (last >= 0) {
            var after = last;
            last = inMunicipality(municipalityId, () -> page.applyAsLong(after));
        }
    }

    /** Runs the work behind the door of an organisation. */
    public <T> T inOrganisation(long organisationId, Callable<T> work) {
        return behind(Door.ofOrganisation(organisationId), work);
    }

    /** Runs the work without a door: on the network's tables only. */
    public <T> T withoutDoor(Callable<T> work) {
        return behind(Door.NONE, work);
    }

    private <T> T behind(Door door, Callable<T> work) {
        try {
            return BoundDoor.through(door, () -> transactions.call(work));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("A step of the system failed", failure);
        }
    }
}
