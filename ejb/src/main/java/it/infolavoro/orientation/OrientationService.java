package it.infolavoro.orientation;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.draft.Drafts;
import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.DeskForms;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.intake.VisitTime;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

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
    DeskForms forms;

    @Inject
    Drafts drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Event<SessionEvent> events;

    /** Records a session and gives its id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long record(RecordSession command) {
        var known = sessions.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        require(command.session());
        requireOffered(command.session(), null, List.of());
        var citizen = citizens.toWrite(command.citizenId());
        var now = clock.instant();
        var heldAt = VisitTime.of(command.session().heldAt(), now, "heldAt");
        var id = sessions.add(
                OrientationSession.held(command, heldAt, caller.get().username(), now),
                command.session().topics());
        drafts.finish(command.requestId());
        audit.fire(AuditEvent.change("orientation.record", SUBJECT, id, citizen.id()));
        if (command.session().nextStep() != null) {
            tell(id, citizen.id(), command.session());
        }
        return id;
    }

    /** Amends a session. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void amend(AmendSession command) {
        require(command.session());
        var session = sessions.get(command.sessionId());
        session.requireVersion(command.version());
        var held = sessions.detail(session);
        requireOffered(command.session(), held.kind(), held.topics());
        var heldAt = command.session().heldAt() == null
                ? session.heldAt()
                : VisitTime.of(command.session().heldAt(), clock.instant(), "heldAt");
        var sameStep = session.sameStep(command.session());
        session.amend(command.session(), heldAt);
        sessions.about(session, command.session().topics());
        audit.fire(AuditEvent.change("orientation.amend", SUBJECT, session.id(), session.citizenId()));
        if (!sameStep) {
            tell(session.id(), session.citizenId(), command.session());
        }
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

    private void tell(long sessionId, long citizenId, SessionData session) {
        events.fire(new SessionEvent.StepAgreed(sessionId, citizenId, session.nextStep(), session.nextStepDue()));
    }

    private void require(SessionData session) {
        if (session.nextStep() == null && session.nextStepDue() != null) {
            throw BusinessRuleViolation.at("nextStep", "orientation.nextStep.missing");
        }
        var network = caller.get().networkId();
        codes.requireKey(network, "guidance_type", session.kind(), "kind");
        session.topics().forEach(topic -> codes.requireKey(network, "session_topic", topic, "topics"));
    }

    /** Refuses what the desk does not offer; what the session holds already may stay. */
    private void requireOffered(SessionData session, String kind, List<String> topics) {
        var rules = forms.rules();
        rules.checkOffered(ChoiceList.GUIDANCE_TYPE, session.kind(), kind, "kind");
        rules.checkOffered(ChoiceList.SESSION_TOPIC, session.topics(), topics, "topics");
    }
}
