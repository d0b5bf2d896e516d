package it.infolavoro.notice;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.draft.Drafts;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Showing and publishing the Comune's privacy notice. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class NoticeService {

    /** What the network's text leaves to the Comune stands in such brackets. */
    private static final String TO_FILL = "[da completare";

    private static final int LATEST_DAYS = 366;

    @Inject
    PrivacyNotices notices;

    @Inject
    NoticeReading reading;

    @Inject
    Drafts drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The notice in force today. Throws NotFound where neither the Comune nor its network has one. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ShownNotice current() {
        return reading.current();
    }

    /** A version by its label, also an old one. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ShownNotice version(String label) {
        return reading.version(label);
    }

    /** What the Comune has published, and what it shows today. */
    @RolesAllowed(DESK_MANAGER)
    public NoticeOverview overview() {
        return new NoticeOverview(
                reading.current(),
                notices.all().stream().map(PrivacyNotice::row).toList());
    }

    /** Refuses what could not be published, for the preview of it; stores nothing. */
    @RolesAllowed(DESK_MANAGER)
    public void check(PublishNotice command) {
        var today = Clocks.today(clock);
        if (notices.find(command.label()).isPresent() || reading.networkUses(command.label())) {
            throw BusinessRuleViolation.at("label", "notice.label.used");
        }
        if (command.validFrom().isBefore(today)) {
            throw BusinessRuleViolation.at("validFrom", "notice.validFrom.past");
        }
        if (command.validFrom().isAfter(today.plusDays(LATEST_DAYS))) {
            throw BusinessRuleViolation.at("validFrom", "notice.validFrom.far");
        }
        if (command.body().contains(TO_FILL)) {
            throw BusinessRuleViolation.at("body", "notice.body.toFill");
        }
    }

    /** Publishes a version (rule R1) and gives its id; a repeated request gives the first one's. */
    @RolesAllowed(DESK_MANAGER)
    public long publish(PublishNotice command) {
        var known = notices.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        check(command);
        var id = notices.add(PrivacyNotice.publish(command, caller.get().username(), clock.instant()));
        drafts.finish(command.requestId());
        audit.fire(AuditEvent.change("notice.publish", "PrivacyNotice", id, null));
        return id;
    }
}
