package it.infolavoro.catalogue;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The Catalogo dei Servizi of the caller's network. It holds no personal data, so reading it is no entry of the trail.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class CatalogueService {

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    /** The services on offer of a kind, or of every kind for null, by organisation and name. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public List<ServiceRow> list(String kind) {
        var network = caller.get().networkId();
        return kind == null ? catalogue.offering(network) : catalogue.offering(network, kind);
    }
}
