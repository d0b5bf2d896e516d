package it.infolavoro.casefile;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.CitizenReading;
import it.infolavoro.intake.Intakes;
import it.infolavoro.orientation.OrientationSessions;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.Referrals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Opens a person's page. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class CaseFileService {

    @Inject
    CitizenReading citizens;

    @Inject
    Intakes intakes;

    @Inject
    OrientationSessions sessions;

    @Inject
    Referrals referrals;

    @Inject
    Event<AuditEvent> audit;

    /** Everything about one person of the own Comune. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public CaseFile open(long citizenId) {
        var citizen = citizens.detail(citizenId);
        audit.fire(AuditEvent.read("casefile.open", "Citizen", citizenId, citizenId));
        var reasons = intakes.reasonsOf(citizenId);
        var visits = intakes.of(citizenId).stream()
                .map(visit -> TimelineEntry.of(visit, reasons.getOrDefault(visit.id(), List.of())));
        var timeline = Stream.of(
                        visits,
                        sessions.of(citizenId).stream().map(TimelineEntry::of),
                        referrals.of(citizenId).stream().map(TimelineEntry::of))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
        return new CaseFile(citizen, intakes.needsOf(citizenId), timeline);
    }
}
