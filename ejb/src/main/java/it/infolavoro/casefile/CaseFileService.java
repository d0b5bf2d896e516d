package it.infolavoro.casefile;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.CitizenReading;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.plan.PlanReading;
import it.infolavoro.platform.UseCase;
import it.infolavoro.timeline.Timeline;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Opens a person's page. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class CaseFileService {

    @Inject
    CitizenReading citizens;

    @Inject
    Standings standings;

    @Inject
    PlanReading plans;

    @Inject
    Timeline timeline;

    @Inject
    Event<AuditEvent> audit;

    /**
     * Everything about one person of the own Comune; for a record that has become part of another, everything about
     * that one. Three questions to the database and an entry of the trail (ADR 0023). Throws NotFound.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public CaseFile open(OpenCaseFile command) {
        var id = citizens.current(command.citizenId());
        var citizen = citizens.detail(id);
        audit.fire(AuditEvent.read("casefile.open", "Citizen", id, id));
        var standing = standings.of(id);
        return new CaseFile(
                citizen,
                standing.all(StandingRow.Part.NEED, StandingRow::need).stream()
                        .sorted(NeedRow.OPEN_FIRST)
                        .toList(),
                plans.detail(id, citizen.person(), standing.plan()),
                timeline.of(id, command.show(), command.after()));
    }
}
