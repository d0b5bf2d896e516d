package it.infolavoro.network;

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

/** The code lists of the caller's network, for choices and labels. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class CodeListService {

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    /** The values of a list that can be chosen, in their order. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public List<CodeItem> items(String list) {
        return codes.items(caller.get().networkId(), list);
    }

    /** The label of a value; the key itself where the network has never had it. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public String label(String list, String key) {
        return codes.label(caller.get().networkId(), list, key);
    }
}
