package it.infolavoro.network;

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

/**
 * Who takes part in the coordinator's network. It holds no personal data, so that reading it is no entry of the trail.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class NetworkOverviewService {

    @Inject
    Networks networks;

    @Inject
    Adhesions adhesions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The caller's network with its protocols, Comuni and organisations. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public NetworkOverview overview() {
        var id = caller.get().networkId();
        var network = networks.get(id);
        return new NetworkOverview(
                network.name(),
                network.publicName(),
                network.terms(),
                Clocks.today(clock),
                adhesions.protocols(id),
                adhesions.ofMunicipalities(id),
                adhesions.ofOrganisations(id));
    }
}
