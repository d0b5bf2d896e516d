package it.infolavoro.staff;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who of an organisation is there to answer. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class StaffService {

    @Inject
    Staff staff;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Everybody of the own organisation who has ever opened the inbox. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public Colleagues colleagues() {
        return staff.with(caller.get());
    }

    /**
     * Says when somebody is not there: everybody for themselves, the manager for all. Throws NotFound,
     * BusinessRuleViolation.
     */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public void setPresence(SetPresence command) {
        var member = staff.get(command.memberId());
        var manager = MEMBER_MANAGER.equals(caller.get().role());
        var own = member.username().equals(caller.get().username());
        if (!manager && !own) {
            throw new BusinessRuleViolation("staff.notYours");
        }
        member.requireVersion(command.version());
        member.awayUntil(command.awayUntil(), Clocks.today(clock));
    }
}
