package it.infolavoro.orientation;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.intake.VisitTime;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Recording orientation sessions. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class OrientationService {

    private static final String SUBJECT = "OrientationSession";

    @Inject
    OrientationSessions sessions;

    @Inject
    Citizens citizens;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Records a session and gives its id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long record(RecordSession command) {
        var known = sessions.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        requireKeys(command.session());
        var citizen = citizens.toWrite(command.citizenId());
        var now = clock.instant();
        var heldAt = VisitTime.of(command.session().heldAt(), now, "heldAt");
        var id = sessions.add(
                OrientationSession.held(command, heldAt, caller.get().username(), now),
                command.session().topics());
        audit.fire(AuditEvent.change("orientation.record", SUBJECT, id, citizen.id()));
        return id;
    }

    /** Amends a session. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void amend(AmendSession command) {
        requireKeys(command.session());
        var session = sessions.get(command.sessionId());
        session.requireVersion(command.version());
        var heldAt = command.session().heldAt() == null
                ? session.heldAt()
                : VisitTime.of(command.session().heldAt(), clock.instant(), "heldAt");
        session.amend(command.session(), heldAt);
        sessions.about(session, command.session().topics());
        audit.fire(AuditEvent.change("orientation.amend", SUBJECT, session.id(), session.citizenId()));
    }

    /** Ticks off a session's next step. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void completeNextStep(CompleteNextStep command) {
        var session = sessions.get(command.sessionId());
        session.requireVersion(command.version());
        session.completeNextStep(clock.instant());
        audit.fire(AuditEvent.change("orientation.nextStepDone", SUBJECT, session.id(), session.citizenId()));
    }

    /** Opens a session. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public SessionDetail open(long sessionId) {
        var session = sessions.get(sessionId);
        audit.fire(AuditEvent.read("orientation.open", SUBJECT, session.id(), session.citizenId()));
        return sessions.detail(session);
    }

    /** The name of the person of a new session. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public String personName(long citizenId) {
        var person = citizens.get(citizenId).person();
        audit.fire(AuditEvent.read("orientation.person", "Citizen", citizenId, citizenId));
        return person.surname() + " " + person.givenName();
    }

    private void requireKeys(SessionData session) {
        var network = caller.get().networkId();
        codes.requireKey(network, "guidance_type", session.kind(), "kind");
        session.topics().forEach(topic -> codes.requireKey(network, "session_topic", topic, "topics"));
    }
}
