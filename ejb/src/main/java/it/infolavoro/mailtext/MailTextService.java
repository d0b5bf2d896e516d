package it.infolavoro.mailtext;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingHistory;
import it.infolavoro.settings.SettingTopic;
import it.infolavoro.settings.SettingVersions;
import it.infolavoro.settings.SettingVersions.Settling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What the caller's Comune or network adds to mails, in versions. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class MailTextService {

    @Inject
    SettingVersions versions;

    @Inject
    MailWording wording;

    @Inject
    MailExamples examples;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** What is added now, and how it came to it. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public MailTextOverview overview() {
        var me = caller.get();
        var history = history(me);
        var own = history.current();
        return new MailTextOverview(
                history.newest(),
                kinds(me).stream()
                        .map(kind -> new MailTextRow(
                                kind, MailWording.words(own, kind), wording.network(me.networkId(), kind)))
                        .toList(),
                history.rows());
    }

    /** The mail as it would be sent (rule R4); stores nothing. Refuses what settling would refuse. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public MailPreview preview(SettleMailText command) {
        var me = caller.get();
        var words = checked(me, command);
        return examples.show(me, command.kind(), words.or(inherited(me, command.kind())));
    }

    /** Settles what is added to a kind of mail. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public void settle(SettleMailText command) {
        var me = caller.get();
        var words = checked(me, command);
        var history = history(me);
        history.requireNewest(command.newest());
        var before = history.current();
        var after = MailWording.with(before, command.kind(), words);
        if (after.equals(before)) {
            throw new BusinessRuleViolation("setting.same");
        }
        store("mailText.settle", me, new Settling(command.newest(), before, after, command.reason(), null));
    }

    /** Brings an older version back as a new one. Throws ConcurrentChange, NotFound. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public void restore(RestoreSettings command) {
        var me = caller.get();
        var history = history(me);
        history.requireNewest(command.newest());
        var after = history.values(command.number());
        store("mailText.restore", me, new Settling(command.newest(), history.current(), after, null, command.number()));
    }

    private void store(String action, Caller me, Settling settling) {
        var id = versions.add(me, SettingTopic.MAILS, settling);
        var subject = me.in(Kind.MUNICIPALITY) ? "DeskSettingVersion" : "NetworkSettingVersion";
        audit.fire(AuditEvent.change(action, subject, id, null));
    }

    private static MailWords checked(Caller me, SettleMailText command) {
        if (!kinds(me).contains(command.kind())) {
            throw BusinessRuleViolation.at("kind", "mailText.kind");
        }
        var words = command.words();
        words.check(command.kind());
        return words;
    }

    private MailWords inherited(Caller me, MailKind kind) {
        return me.in(Kind.MUNICIPALITY) ? wording.network(me.networkId(), kind) : MailWords.NONE;
    }

    private SettingHistory history(Caller me) {
        return versions.of(me, SettingTopic.MAILS);
    }

    private static List<MailKind> kinds(Caller me) {
        return Stream.of(MailKind.values())
                .filter(kind -> kind.ofDesk() || me.in(Kind.NETWORK))
                .toList();
    }
}
