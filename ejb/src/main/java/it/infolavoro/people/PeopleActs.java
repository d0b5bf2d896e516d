package it.infolavoro.people;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.directory.Directory;
import it.infolavoro.directory.DirectoryChanges;
import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.directory.NewPerson;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.EndedAccess;
import it.infolavoro.network.BodyCode;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Acts on people. Each writes here first, so that what the database refuses is refused before Keycloak is asked; what
 * Keycloak refuses rolls back what was written here.
 */
@ApplicationScoped
class PeopleActs {

    private static final String SUBJECT = "Account";

    @Inject
    Directory directory;

    @Inject
    DirectoryChanges changes;

    @Inject
    Accounts accounts;

    @Inject
    LoginName names;

    @Inject
    EndedAccess ended;

    @Inject
    Afterwards afterwards;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Event<AccessChanged> access;

    /** Opens an account and has the invitation mailed; where it cannot be mailed, there is no account (rule R6). */
    long invite(BodyCode body, InvitePerson command, boolean secondFactor) {
        directory.reachedAt(command.email()).ifPresent(other -> {
            var here = other.workplace().equals(Places.of(body));
            throw BusinessRuleViolation.at("email", here ? "people.email.here" : "people.email.known");
        });
        var username = names.free(command.givenName(), command.surname());
        var account = Account.of(username, body.kind(), body.id());
        account.invite(clock.instant());
        accounts.add(account);
        tell("people.invite." + command.role(), account, body);
        changes.open(new NewPerson(
                username, command.givenName(), command.surname(), command.email(), Places.of(body), command.role()));
        var person = directory.named(username).orElseThrow(() -> new BusinessRuleViolation("people.unavailable"));
        mailOrTakeBack(person, secondFactor);
        return account.id();
    }

    private void mailOrTakeBack(DirectoryPerson person, boolean secondFactor) {
        try {
            changes.invite(person.id(), secondFactor, Account.INVITATION);
        } catch (BusinessRuleViolation notMailed) {
            changes.remove(person.id());
            throw notMailed;
        }
    }

    void inviteAgain(ActTarget target, boolean secondFactor) {
        target.account().invite(clock.instant());
        tell("people.inviteAgain", target);
        changes.invite(target.person().id(), secondFactor && !target.person().secondFactor(), Account.INVITATION);
    }

    void changeRole(ActTarget target, String role, boolean secondFactor) {
        end(target, "people.role." + role);
        var person = target.person();
        changes.move(person.id(), role, Rights.rolesOf(target.body().kind()));
        if (secondFactor && !person.secondFactor()) {
            changes.askSecondFactor(person);
        }
        changes.endSessions(person.id());
    }

    void suspend(ActTarget target) {
        end(target, "people.suspend");
        changed(target, true);
        changes.suspend(target.person().id());
    }

    void resume(ActTarget target) {
        tell("people.resume", target);
        changed(target, false);
        changes.resume(target.person().id());
    }

    void remove(ActTarget target) {
        target.account().remove(clock.instant());
        end(target, "people.remove");
        changed(target, true);
        changes.remove(target.person().id());
    }

    void askSecondFactor(ActTarget target) {
        tell("people.askSecondFactor", target);
        changes.askSecondFactor(target.person());
    }

    /** Refuses from the commit on what was given to somebody before (rule R7). */
    private void end(ActTarget target, String action) {
        var account = target.account();
        account.end(clock.instant());
        tell(action, target);
        afterwards.leave(() -> ended.forget(account.username()));
    }

    private void changed(ActTarget target, boolean ended) {
        var account = target.account();
        access.fire(new AccessChanged(account.bodyKind(), account.bodyId(), account.username(), ended));
    }

    private void tell(String action, ActTarget target) {
        tell(action, target.account(), target.body());
    }

    /** Stores what was written so far together with its entry, and tells it to the Comune concerned. */
    private void tell(String action, Account account, BodyCode body) {
        accounts.store();
        var event = AuditEvent.change(action, SUBJECT, account.id(), null);
        audit.fire(body.kind() == Kind.MUNICIPALITY ? event.of(body.id()) : event);
    }
}
