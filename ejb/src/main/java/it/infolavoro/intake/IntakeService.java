package it.infolavoro.intake;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.draft.Drafts;
import it.infolavoro.formsettings.DeskForms;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.notice.NoticeReading;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Logging visits. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class IntakeService {

    @Inject
    Intakes intakes;

    @Inject
    Citizens citizens;

    @Inject
    CodeLists codes;

    @Inject
    DeskForms forms;

    @Inject
    NoticeReading notices;

    @Inject
    Drafts drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Event<IntakeEvent> events;

    /**
     * Records a person's visit and opens the needs it found. Gives the visit's id; a repeated request gives the first
     * one's.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long record(RecordIntake command) {
        var known = intakes.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        requireKeys(command);
        var now = clock.instant();
        var visitedAt = VisitTime.of(command.visitedAt(), now, "visitedAt");
        var citizen = citizens.toWrite(command.citizenId());
        IntakeFields.check(forms.rules(), command, citizen.person());
        var notice = notices.requireShown(command.noticeVersion(), Clocks.day(visitedAt), "noticeVersion");
        var intake = Intake.of(command, visitedAt, caller.get().username(), now).shown(notice);
        var id = intakes.add(intake, command.reasons());
        intakes.openNeeds(citizen.id(), id, command.needs(), visitedAt);
        var person = citizen.person();
        citizen.learn(
                command.education() == null ? person.education() : command.education(),
                command.labourCondition() == null ? person.labourCondition() : command.labourCondition());
        drafts.finish(command.requestId());
        events.fire(new IntakeEvent.Recorded(id, citizen.id()));
        audit.fire(AuditEvent.change("intake.record", "Intake", id, citizen.id()));
        return id;
    }

    /** Counts a visit without a name. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long recordInformationVisit(RecordInformationVisit command) {
        var known = intakes.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var network = caller.get().networkId();
        codes.requireKey(network, "contact_channel", command.channel(), "channel");
        command.reasons().forEach(reason -> codes.requireKey(network, "reason_for_visit", reason, "reasons"));
        IntakeFields.check(forms.rules(), command);
        var now = clock.instant();
        var visitedAt = VisitTime.of(command.visitedAt(), now, "visitedAt");
        var intake = Intake.anonymous(
                command.requestId(), command.channel(), visitedAt, caller.get().username(), now);
        var id = intakes.add(intake, command.reasons());
        audit.fire(AuditEvent.change("intake.information", "Intake", id, null));
        return id;
    }

    /** Closes a need of a person. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void closeNeed(CloseNeed command) {
        var need = intakes.need(command.needId());
        need.requireVersion(command.version());
        need.close(clock.instant());
        events.fire(new IntakeEvent.NeedClosed(need.id(), need.citizenId()));
        audit.fire(AuditEvent.change("need.close", "Need", need.id(), need.citizenId()));
    }

    private void requireKeys(RecordIntake command) {
        var network = caller.get().networkId();
        codes.requireKey(network, "contact_channel", command.channel(), "channel");
        command.reasons().forEach(reason -> codes.requireKey(network, "reason_for_visit", reason, "reasons"));
        command.needs().forEach(need -> codes.requireKey(network, "need", need, "needs"));
        if (command.education() != null) {
            codes.requireKey(network, "education_level", command.education(), "education");
        }
        if (command.labourCondition() != null) {
            codes.requireKey(network, "labour_condition", command.labourCondition(), "labourCondition");
        }
    }
}
