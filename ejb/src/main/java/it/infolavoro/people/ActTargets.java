package it.infolavoro.people;

import it.infolavoro.directory.Directory;
import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.BodyCode;
import it.infolavoro.network.BodyCodes;
import it.infolavoro.people.Rights.Reach;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks who acts on whom, on Keycloak's own data, while the list of the body is held (rules R1 to R5). */
@ApplicationScoped
class ActTargets {

    @Inject
    Accounts accounts;

    @Inject
    BodyCodes bodies;

    @Inject
    PeopleRolls rolls;

    @Inject
    PeopleReading reading;

    @Inject
    Directory directory;

    @Inject
    CurrentCaller caller;

    /** The caller's own body, or another one where one is named. Throws NotFound. */
    BodyCode body(Kind kind, Long bodyId) {
        var own = caller.get().body();
        return kind == null || bodyId == null ? bodies.get(own.kind(), own.id()) : bodies.get(kind, bodyId);
    }

    /** The body of an account. Throws NotFound. */
    BodyCode bodyOf(long accountId) {
        return bodyOf(accounts.get(accountId));
    }

    private BodyCode bodyOf(Account account) {
        return bodies.get(account.bodyKind(), account.bodyId());
    }

    /**
     * Holds the list of a body to which the caller may add people with a role. Throws NotFound for other bodies, and
     * BusinessRuleViolation {@code people.role.notYours} for a role that is not the caller's to give,
     * {@code people.started} where a body that the caller could start has a manager already, {@code people.callerGone}.
     */
    void holdToInvite(BodyCode body, String role) {
        var me = caller.get();
        if (!Rights.grantable(me, body).contains(role)) {
            throw BusinessRuleViolation.at("role", "people.role.notYours");
        }
        hold(me, body);
        if (Rights.reach(me, body) == Reach.STARTS && hasManager(body, null)) {
            throw new BusinessRuleViolation("people.started");
        }
    }

    /** The target of an act on an account. Throws NotFound where it is not the caller's business. */
    ActTarget hold(long accountId) {
        var me = caller.get();
        var account = accounts.get(accountId);
        var body = bodyOf(account);
        var reach = Rights.reach(me, body);
        hold(me, body);
        var person = directory
                .named(account.username())
                .filter(found -> Places.worksIn(found, body))
                .orElseThrow(() -> new NotFound("account"));
        if (me.username().equals(person.username())) {
            throw new BusinessRuleViolation("people.self");
        }
        var target = new ActTarget(account, person, body, reach);
        if (reach == Reach.STARTS && !target.manages()) {
            throw new NotFound("account");
        }
        return target;
    }

    /** The same, for an act that a caller who only starts a body may not do. */
    ActTarget holdToManage(long accountId) {
        var target = hold(accountId);
        if (target.reach() == Reach.STARTS) {
            throw new BusinessRuleViolation("people.started");
        }
        return target;
    }

    /** Refuses to leave a body without a manager who can log in (rule R5). */
    void demandAnotherManager(ActTarget target) {
        if (target.manages()
                && !Rights.owns(caller.get(), target.body())
                && !hasManager(target.body(), target.person())) {
            throw new BusinessRuleViolation("people.lastManager");
        }
    }

    /** Whether a body has a manager who is not suspended, but for one. */
    boolean hasManager(BodyCode body, DirectoryPerson other) {
        var manager = Rights.managerOf(body.kind());
        return reading.everybody(body).stream()
                .anyMatch(person -> person.enabled()
                        && manager.equals(person.role())
                        && (other == null || !person.id().equals(other.id())));
    }

    /** A caller whose own account has changed in the meantime acts no more, whatever the token says (rule R3). */
    private void hold(Caller me, BodyCode body) {
        rolls.hold(body);
        var own = bodies.get(me.body().kind(), me.body().id());
        directory
                .named(me.username())
                .filter(found -> found.enabled() && me.role().equals(found.role()) && Places.worksIn(found, own))
                .orElseThrow(() -> new BusinessRuleViolation("people.callerGone"));
    }
}
