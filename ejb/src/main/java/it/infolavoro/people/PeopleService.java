package it.infolavoro.people;

import static it.infolavoro.identity.Role.ADMINISTRATOR;
import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.people.Rights.Reach;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The people of a body, by those who are responsible for it. Whose business a body is: {@link Rights}. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class PeopleService {

    @Inject
    ActTargets targets;

    @Inject
    PeopleActs acts;

    @Inject
    PeopleReading reading;

    @Inject
    PeopleRolls rolls;

    @Inject
    LookedAfter lookedAfter;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /**
     * The people of the own body, or the managers of another one that the caller looks after.
     *
     * @param kind the kind of another body; null for the own one
     * @param bodyId its id; null for the own one
     */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public People list(Kind kind, Long bodyId) {
        var me = caller.get();
        var body = targets.body(kind, bodyId);
        var reach = me.in(Kind.INSTALLATION) && body.kind() == Kind.INSTALLATION ? null : Rights.reach(me, body);
        audit.fire(AuditEvent.read("people.list", "Account", null, null));
        return reading.of(me, body, reach);
    }

    /** One of them. Throws NotFound. */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public PersonDetail person(long accountId) {
        var me = caller.get();
        var body = targets.bodyOf(accountId);
        var reach = Rights.reach(me, body);
        audit.fire(AuditEvent.read("people.open", "Account", accountId, null));
        var people = reading.of(me, body, reach);
        return people.find(accountId)
                .map(row ->
                        new PersonDetail(row, body.kind(), body.id(), body.name(), people.starting(), people.roles()))
                .orElseThrow(() -> new NotFound("account"));
    }

    /** The bodies in which the caller helps a first manager in, or, for an administrator, the networks. */
    @RolesAllowed({NETWORK_COORDINATOR, ADMINISTRATOR})
    public List<BodyRow> bodies() {
        return lookedAfter.by(caller.get());
    }

    /** Who administers the installation and its networks, by name, as the Garante asks. */
    @RolesAllowed(ADMINISTRATOR)
    public List<NamedAdministrator> administrators() {
        audit.fire(AuditEvent.read("people.administrators", "Account", null, null));
        return lookedAfter.administrators();
    }

    /**
     * Invites somebody by mail; gives the account's number. Throws NotFound, and BusinessRuleViolation
     * {@code people.role.notYours}, {@code people.started}, {@code people.email.here}, {@code people.email.known},
     * {@code people.mailFailed}.
     */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public long invite(InvitePerson command) {
        var body = targets.body(command.kind(), command.bodyId());
        targets.holdToInvite(body, command.role());
        return acts.invite(body, command, reading.terms(body).wantsSecondFactor(command.role()));
    }

    /**
     * Mails the invitation again; the link before it still works until it ends. Throws NotFound,
     * {@code people.notInvited}.
     */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public void inviteAgain(long accountId) {
        var target = targets.hold(accountId);
        if (!state(target).waits()) {
            throw new BusinessRuleViolation("people.notInvited");
        }
        acts.inviteAgain(target, wantsSecondFactor(target, target.person().role()));
    }

    /** Gives somebody another role. Throws NotFound, {@code people.role.notYours}, {@code people.lastManager}. */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, ADMINISTRATOR, NETWORK_COORDINATOR})
    public void changeRole(ChangeRole command) {
        var target = targets.holdToManage(command.accountId());
        if (!Rights.grantable(caller.get(), target.body()).contains(command.role())) {
            throw BusinessRuleViolation.at("role", "people.role.notYours");
        }
        targets.demandAnotherManager(target);
        acts.changeRole(target, command.role(), wantsSecondFactor(target, command.role()));
    }

    /** Lets somebody in no more, at once. Throws NotFound, {@code people.lastManager}. */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public void suspend(long accountId) {
        var target = targets.holdToManage(accountId);
        targets.demandAnotherManager(target);
        acts.suspend(target);
    }

    /**
     * Lets somebody in again. Whoever only starts a body may do so with a manager of one that has none. Throws
     * NotFound, {@code people.started}.
     */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public void resume(long accountId) {
        var target = targets.hold(accountId);
        if (target.reach() == Reach.STARTS && targets.hasManager(target.body(), null)) {
            throw new BusinessRuleViolation("people.started");
        }
        acts.resume(target);
    }

    /**
     * Removes somebody's account. Whoever only starts a body may take back an invitation that was not followed. Throws
     * NotFound, {@code people.started}, {@code people.lastManager}.
     */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public void remove(long accountId) {
        var target = targets.hold(accountId);
        if (!state(target).waits()) {
            if (target.reach() == Reach.STARTS) {
                throw new BusinessRuleViolation("people.started");
            }
            targets.demandAnotherManager(target);
        }
        acts.remove(target);
    }

    /** Has a second factor asked for at the next login. Throws NotFound. */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public void askSecondFactor(long accountId) {
        acts.askSecondFactor(targets.holdToManage(accountId));
    }

    /** Confirms that everybody on the own list still works there (rule R9). */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public void confirm() {
        var body = targets.body(null, null);
        Rights.demandHome(caller.get());
        var roll = rolls.hold(body);
        roll.confirm(caller.get().username(), clock.instant());
        audit.fire(AuditEvent.change("people.confirm", "PeopleRoll", roll.id(), null));
    }

    private PersonState state(ActTarget target) {
        return PersonState.of(target.person(), target.account(), clock.instant());
    }

    private boolean wantsSecondFactor(ActTarget target, String role) {
        return reading.terms(target.body()).wantsSecondFactor(role);
    }
}
