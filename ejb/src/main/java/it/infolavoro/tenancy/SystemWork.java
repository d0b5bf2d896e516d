package it.infolavoro.tenancy;

import it.infolavoro.platform.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Steps that the system takes itself, without a caller: each behind one door and in a transaction of its own. */
@ApplicationScoped
public class SystemWork {

    @Inject
    Transactions transactions;

    /** Runs the work behind the door of a Comune. */
    public <T> T inMunicipality(long municipalityId, Callable<T> work) {
        return behind(Door.ofMunicipality(municipalityId), work);
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
