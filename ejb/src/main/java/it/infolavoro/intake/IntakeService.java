package it.infolavoro.intake;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.CitizenRules;
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
    CitizenRules rules;

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
        return known.isPresent() ? known.get() : store(command, citizens.toWrite(command.citizenId()));
    }

    /**
     * Opens a record and records the visit with which the person comes for the first time (rule R5). A repeated request
     * gives the first one's; where it has opened the record alone, the visit is that person's.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public FirstIntake recordFirst(RecordFirstIntake command) {
        var opened = citizens.idOfRequest(command.requestId());
        var citizen = opened.isPresent() ? citizens.toWrite(opened.get()) : open(command);
        var known = intakes.idOfRequest(command.requestId());
        var id = known.isPresent()
                ? known.get()
                : store(new RecordIntake(command.requestId(), citizen.id(), command.visit()), citizen);
        return new FirstIntake(id, citizen.id());
    }

    private Citizen open(RecordFirstIntake command) {
        var person = rules.check(command.person(), command.warningsConfirmed(), null, null);
        var citizen = Citizen.register(command.requestId(), person, caller.get().username(), clock.instant());
        citizens.add(citizen);
        audit.fire(AuditEvent.change("citizen.register", "Citizen", citizen.id(), citizen.id()));
        return citizen;
    }

    private long store(RecordIntake command, Citizen citizen) {
        var visit = command.visit();
        var held = citizen.person();
        requireKeys(visit);
        var now = clock.instant();
        var visitedAt = VisitTime.of(visit.visitedAt(), now, "visitedAt");
        IntakeFields.check(forms.rules(), visit, held);
        var notice = notices.requireShown(visit.noticeVersion(), Clocks.day(visitedAt), "noticeVersion");
        var intake = Intake.of(command, visitedAt, caller.get().username(), now).shown(notice);
        var id = intakes.add(intake, visit.reasons());
        intakes.openNeeds(citizen.id(), id, visit.needs(), visitedAt);
        citizen.learn(
                visit.education() == null ? held.education() : visit.education(),
                visit.labourCondition() == null ? held.labourCondition() : visit.labourCondition());
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

    private void requireKeys(VisitData visit) {
        var network = caller.get().networkId();
        codes.requireKey(network, "contact_channel", visit.channel(), "channel");
        visit.reasons().forEach(reason -> codes.requireKey(network, "reason_for_visit", reason, "reasons"));
        visit.needs().forEach(need -> codes.requireKey(network, "need", need, "needs"));
        if (visit.education() != null) {
            codes.requireKey(network, "education_level", visit.education(), "education");
        }
        if (visit.labourCondition() != null) {
            codes.requireKey(network, "labour_condition", visit.labourCondition(), "labourCondition");
        }
    }
}
