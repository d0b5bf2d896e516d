package it.infolavoro.report;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What a Comune still needs before its desk can open. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class StartService {

    @Inject
    StartDatabase database;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The caller's own Comune. */
    @RolesAllowed(DESK_MANAGER)
    public StartRow own() {
        var me = caller.get();
        return database.of(me.networkId(), me.municipalityId(), Clocks.today(clock));
    }

    /** The Comuni of the coordinator's network that take part: what is done and what not, never by whom. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<StartRow> ofNetwork() {
        return database.ofNetwork(caller.get().networkId(), Clocks.today(clock));
    }
}
