package it.infolavoro.inbox;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;

/** The caller's own named searches of the inbox. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class InboxFilterService {

    private static final int MOST = 20;

    @Inject
    SavedFilters filters;

    @Inject
    CurrentCaller caller;

    /** The caller's, by name. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public List<SavedFilterRow> own() {
        return filters.of(caller.get().username()).stream()
                .map(SavedFilter::row)
                .toList();
    }

    /** Keeps a search under a name. Throws BusinessRuleViolation where there are too many. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public void save(SaveFilter command) {
        var username = caller.get().username();
        var own = filters.of(username);
        var known = own.stream()
                .filter(filter -> filter.row().name().equalsIgnoreCase(command.name()))
                .findFirst();
        if (known.isEmpty() && own.size() >= MOST) {
            throw BusinessRuleViolation.at("name", "inbox.saved.tooMany", MOST);
        }
        known.ifPresentOrElse(filter -> filter.replace(command), () -> filters.add(SavedFilter.of(username, command)));
    }

    /** Removes one of the caller's. Throws NotFound. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public void remove(long filterId) {
        filters.remove(filterId, caller.get().username());
    }
}
