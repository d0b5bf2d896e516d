package it.infolavoro.draft;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Keeping what is typed, and going on with it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class DraftService {

    private static final String SUBJECT = "Draft";

    @Inject
    Drafts drafts;

    @Inject
    DraftContents contents;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /**
     * Keeps a state of what is typed. Refuses one of a draft that is over or somebody else's, and one that is older
     * than what is kept.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void keep(KeepDraft command) {
        var now = clock.instant();
        var by = caller.get().username();
        var known = drafts.locked(command.requestId());
        var draft = known.orElseGet(() -> Draft.of(command, by, now));
        if (!draft.openFor(by) || command.turn() <= draft.turn()) {
            throw new BusinessRuleViolation("draft.elsewhere");
        }
        draft.keep(command.turn(), contents.seal(command.content()), now);
        if (known.isEmpty()) {
            drafts.add(draft, now);
            audit.fire(AuditEvent.change("draft.keep", SUBJECT, draft.id(), command.citizenId()));
        }
    }

    /** The caller's open draft of a request. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Optional<OpenDraft> open(UUID requestId) {
        return drafts.locked(requestId)
                .filter(draft -> draft.openFor(caller.get().username()))
                .map(draft -> {
                    audit.fire(AuditEvent.read("draft.open", SUBJECT, draft.id(), draft.citizenId()));
                    return new OpenDraft(
                            requestId,
                            draft.kind(),
                            draft.citizenId(),
                            draft.basedOn(),
                            draft.turn(),
                            draft.savedAt(),
                            contents.open(draft.content()));
                });
    }

    /** The caller's newest open draft of a kind about a person, or about a new one for null. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Optional<DraftRow> newest(DraftKind kind, Long citizenId) {
        return drafts.newest(caller.get().username(), kind, citizenId);
    }

    /** Throws the caller's draft away; nothing happens where it is over. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void discard(UUID requestId) {
        drafts.locked(requestId)
                .filter(draft -> draft.openFor(caller.get().username()))
                .ifPresent(draft -> {
                    draft.finish(clock.instant());
                    audit.fire(AuditEvent.change("draft.discard", SUBJECT, draft.id(), draft.citizenId()));
                });
    }
}
