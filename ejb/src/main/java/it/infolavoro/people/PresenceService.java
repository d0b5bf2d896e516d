package it.infolavoro.people;

import static it.infolavoro.identity.Role.ADMINISTRATOR;
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
import java.time.Clock;

/** When somebody was last there, so that accounts that nobody uses are found (rule R9). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class PresenceService {

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Notes that the caller is there now. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public void seen() {
        accounts.seen(caller.get(), clock.instant());
    }
}
