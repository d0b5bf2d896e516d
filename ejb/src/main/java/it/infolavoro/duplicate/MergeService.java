package it.infolavoro.duplicate;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.CitizenReading;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.Referrals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Making one record of two, by hand, and taking it back. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class MergeService {

    private static final String SUBJECT = "Citizen";

    @Inject
    Merging merging;

    @Inject
    Merges merges;

    @Inject
    PersonRows rows;

    @Inject
    Referrals referrals;

    @Inject
    Citizens citizens;

    @Inject
    CitizenReading reading;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Two records side by side. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public MergePreview preview(long keepId, long otherId) {
        var keep = reading.detail(keepId);
        var other = reading.detail(otherId);
        requireTwo(keepId, otherId);
        audit.fire(AuditEvent.read("citizen.mergePreview", SUBJECT, keepId, keepId));
        audit.fire(AuditEvent.read("citizen.mergePreview", SUBJECT, otherId, otherId));
        return new MergePreview(
                keep,
                other,
                CodeConflict.of(keep.person(), other.person()),
                PersonFields.suggested(
                        keep.person(), other.person(), other.saidAt().isAfter(keep.saidAt())),
                rows.count(keepId),
                rows.count(otherId),
                referrals.openTwice(keepId, otherId));
    }

    /**
     * Makes one record of two and gives the id of the merge; a repeated request gives the first one's. Throws
     * ConcurrentChange where either record changed since it was compared.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long merge(MergeCitizens command) {
        // In the order of ids, so that two who merge the same pair, either way round, wait and do not block each other.
        var first = citizens.locked(Math.min(command.keepId(), command.otherId()));
        var second = citizens.locked(Math.max(command.keepId(), command.otherId()));
        requireTwo(command.keepId(), command.otherId());
        var known = merges.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var keep = first.id().equals(command.keepId()) ? first : second;
        var other = keep == first ? second : first;
        requireMergeable(command, keep, other);
        var merge = merging.merge(command, keep, other, caller.get().username(), clock.instant());
        audit.fire(AuditEvent.change("citizen.merge", SUBJECT, command.keepId(), command.keepId()));
        audit.fire(AuditEvent.change("citizen.merge", SUBJECT, command.otherId(), command.otherId()));
        return merge.id();
    }

    /** What an undo would leave. Throws NotFound, also for a merge that has been undone. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public UndoPreview previewUndo(long mergeId) {
        var merge = merges.get(mergeId);
        if (merge.undone()) {
            throw new BusinessRuleViolation("merge.undo.done", merge.keptId());
        }
        var now = reading.detail(citizens.current(merge.keptId()));
        audit.fire(AuditEvent.read("citizen.mergePreview", SUBJECT, merge.keptId(), merge.keptId()));
        audit.fire(AuditEvent.read("citizen.mergePreview", SUBJECT, merge.otherId(), merge.otherId()));
        var persons = merging.persons(merge);
        var kept = PersonFields.undone(persons.keptBefore(), persons.keptAfter(), now.person());
        var returning = rows.countOf(merges.moved(mergeId), merge.keptId());
        return new UndoPreview(
                merge.row(),
                now,
                kept,
                persons.otherBefore(),
                returning,
                difference(rows.count(merge.keptId()), returning),
                merging.problem(merge, kept, persons.otherBefore()));
    }

    /**
     * Makes two records again; a second time does nothing. Throws ConcurrentChange where the kept record changed since
     * it was shown.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void undo(UndoMerge command) {
        var merge = merges.get(command.mergeId());
        var first = citizens.locked(Math.min(merge.keptId(), merge.otherId()));
        var second = citizens.locked(Math.max(merge.keptId(), merge.otherId()));
        merge = merges.locked(command.mergeId());
        if (merge.undone()) {
            return;
        }
        var keep = first.id().equals(merge.keptId()) ? first : second;
        var other = keep == first ? second : first;
        if (merges.mergedSince(merge)) {
            throw new BusinessRuleViolation("merge.undo.mergedSince");
        }
        keep.requireVersion(command.keptVersion());
        merging.undo(merge, keep, other, caller.get().username(), clock.instant());
        audit.fire(AuditEvent.change("citizen.unmerge", SUBJECT, keep.id(), keep.id()));
        audit.fire(AuditEvent.change("citizen.unmerge", SUBJECT, other.id(), other.id()));
    }

    /** The merges of a person's record, the latest first. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<MergeRow> list(long citizenId) {
        citizens.current(citizenId);
        audit.fire(AuditEvent.read("citizen.merges", SUBJECT, citizenId, citizenId));
        return merges.of(citizenId);
    }

    private static void requireMergeable(MergeCitizens command, Citizen keep, Citizen other) {
        for (var citizen : List.of(keep, other)) {
            if (citizen.mergedInto() != null) {
                throw new BusinessRuleViolation("merge.already", citizen.mergedInto());
            }
        }
        keep.requireVersion(command.keepVersion());
        other.requireVersion(command.otherVersion());
        if (!PersonFields.NAMES.containsAll(command.fromOther())) {
            throw BusinessRuleViolation.at("fromOther", "merge.unknownField");
        }
        var codes = CodeConflict.of(keep.person(), other.person());
        if (codes != CodeConflict.NONE && !command.differentCodesConfirmed()) {
            throw BusinessRuleViolation.at("differentCodesConfirmed", "merge.codes." + codes);
        }
    }

    private static void requireTwo(long one, long other) {
        if (one == other) {
            throw new BusinessRuleViolation("merge.samePerson");
        }
    }

    private static Map<String, Long> difference(Map<String, Long> all, Map<String, Long> part) {
        var left = new TreeMap<String, Long>();
        all.forEach((kind, count) -> {
            var remaining = count - part.getOrDefault(kind, 0L);
            if (remaining > 0) {
                left.put(kind, remaining);
            }
        });
        return left;
    }
}
