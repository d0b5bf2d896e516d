package it.infolavoro.people;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.EndedAccess;
import it.infolavoro.platform.Afterwards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends the access of all people of a body, for whoever lets the body leave (rule R11). */
@ApplicationScoped
public class BodyAccess {

    @Inject
    Accounts accounts;

    @Inject
    AccessEndings endings;

    @Inject
    EndedAccess ended;

    @Inject
    AccessEndingWork work;

    @Inject
    Afterwards afterwards;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /**
     * Ends the access of everybody who works in a Comune or an organisation. To be called in the transaction of a use
     * case, and as often as one likes: nothing is asked of Keycloak before the commit. From the commit on their tokens
     * are refused here; the accounts are suspended and the sessions ended right after it, or, where Keycloak is silent,
     * as soon as it answers again. Accounts are kept: whoever comes back is let in one by one.
     */
    public void end(Kind kind, long bodyId) {
        var now = clock.instant();
        var names = accounts.endAll(kind, bodyId, now);
        endings.ask(kind, bodyId, now);
        audit.fire(AuditEvent.change("people.endAll", kind.name(), bodyId, null));
        afterwards.leave(() -> {
            names.forEach(ended::forget);
            work.run();
        });
    }
}
