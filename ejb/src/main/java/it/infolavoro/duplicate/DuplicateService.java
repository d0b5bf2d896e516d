package it.infolavoro.duplicate;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Slice;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finding persons of the own Comune who may be the same, and telling them apart. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class DuplicateService {

    private static final String SUBJECT = "Citizen";
    private static final int SHOWN = 5;

    @Inject
    Duplicates duplicates;

    @Inject
    Citizens citizens;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Persons who may be the one being written down, with why; the likeliest first, a few of them. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<DuplicateMatch> possible(DuplicateCheck typed) {
        var base = Objects.requireNonNullElse(FiscalCode.baseKey(typed.code()), "");
        var found = duplicates.candidates(typed, base).stream()
                .filter(candidate -> !Objects.equals(candidate.id(), typed.ownId()))
                .map(candidate -> candidate.as(candidate.reasons(typed, base)))
                .filter(match -> !match.reasons().isEmpty())
                .sorted(Comparator.comparing(
                                (DuplicateMatch match) -> match.reasons().get(0))
                        .thenComparing(DuplicateMatch::id))
                .limit(SHOWN)
                .toList();
        if (!found.isEmpty()) {
            audit.fire(AuditEvent.read("citizen.duplicates", SUBJECT, null, null));
        }
        return found;
    }

    /** Pairs of records that may be one person's, found by their codes, names and birth dates. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Slice<DuplicatePair> list(String after) {
        audit.fire(AuditEvent.read("duplicate.list", SUBJECT, null, null));
        return duplicates.pairs(after);
    }

    /** Pairs that were told apart, the latest first. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Slice<DismissedPair> toldApart(String after) {
        audit.fire(AuditEvent.read("duplicate.list", SUBJECT, null, null));
        return duplicates.toldApart(after);
    }

    /** Keeps that two persons are two (rule R7). Gives the id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long tellApart(TellApart command) {
        var known = duplicates.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        citizens.toWrite(Math.min(command.citizenId(), command.otherId()));
        citizens.toWrite(Math.max(command.citizenId(), command.otherId()));
        if (command.citizenId() == command.otherId()) {
            throw new BusinessRuleViolation("merge.samePerson");
        }
        var id = duplicates.add(DuplicateDismissal.of(command, caller.get().username(), clock.instant()));
        audit.fire(AuditEvent.change("duplicate.tellApart", SUBJECT, command.citizenId(), command.citizenId()));
        audit.fire(AuditEvent.change("duplicate.tellApart", SUBJECT, command.otherId(), command.otherId()));
        return id;
    }

    /** Takes back that two persons are two. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void proposeAgain(long dismissalId) {
        var dismissal = duplicates.dismissal(dismissalId);
        dismissal.revoke(clock.instant());
        audit.fire(AuditEvent.change("duplicate.proposeAgain", SUBJECT, dismissal.firstId(), dismissal.firstId()));
        audit.fire(AuditEvent.change("duplicate.proposeAgain", SUBJECT, dismissal.secondId(), dismissal.secondId()));
    }
}
