package it.infolavoro.look;

import static it.infolavoro.identity.Role.ADMINISTRATOR;
import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Networks;
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

/** The look of the caller's pages, and settling it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class LookService {

    @Inject
    Looks looks;

    @Inject
    SettingVersions versions;

    @Inject
    Networks networks;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** What the caller's pages look like. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR, ADMINISTRATOR})
    public Look current() {
        return looks.of(caller.get());
    }

    /** A logo of the caller's network or one of its Comuni, as PNG. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public byte[] logo(String digest) {
        return looks.logo(caller.get().networkId(), digest);
    }

    /** What the caller's body says, and how it came to it. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public LookOverview overview() {
        var me = caller.get();
        var history = history(me);
        return new LookOverview(history.newest(), Look.read(history.current()), inherited(me), history.rows());
    }

    /** The look as it would be; stores nothing. Refuses what settling would refuse. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public LookPreview preview(SettleLook command) {
        var me = caller.get();
        var sent = sent(command);
        var own = Look.read(history(me).current());
        var next = own(command, own, sent == null ? null : "").or(inherited(me));
        return new LookPreview(next.colour(), sent == null ? next.logo() : null, sent, next.alt());
    }

    /** Settles the look. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public void settle(SettleLook command) {
        var me = caller.get();
        var history = history(me);
        history.requireNewest(command.newest());
        var sent = sent(command);
        var own = Look.read(history.current());
        var next = own(command, own, sent == null ? null : looks.keep(me.networkId(), sent));
        if (next.equals(own)) {
            throw new BusinessRuleViolation("setting.same");
        }
        store(
                "look.settle",
                me,
                next,
                new Settling(command.newest(), history.current(), next.written(), command.reason(), null));
    }

    /** Brings an older version back as a new one. Throws ConcurrentChange, NotFound. */
    @RolesAllowed({DESK_MANAGER, NETWORK_COORDINATOR})
    public void restore(RestoreSettings command) {
        var me = caller.get();
        var history = history(me);
        history.requireNewest(command.newest());
        var next = Look.read(history.values(command.number()));
        store(
                "look.restore",
                me,
                next,
                new Settling(command.newest(), history.current(), next.written(), null, command.number()));
    }

    private void store(String action, Caller me, Look next, Settling settling) {
        var id = versions.add(me, SettingTopic.LOOK, settling);
        if (me.in(Kind.NETWORK)) {
            networks.get(me.networkId()).paint((next.colour() == null ? LookColour.BLUE : next.colour()).name());
        }
        looks.forget();
        var subject = me.in(Kind.MUNICIPALITY) ? "DeskSettingVersion" : "NetworkSettingVersion";
        audit.fire(AuditEvent.change(action, subject, id, null));
    }

    private static byte[] sent(SettleLook command) {
        return command.logo() == null || command.logo().length == 0 ? null : LogoPicture.png(command.logo());
    }

    /** Rule R3. */
    private static Look own(SettleLook command, Look held, String sent) {
        var logo = sent == null && command.keepLogo() ? held.logo() : sent;
        if (logo != null && command.alt() == null) {
            throw BusinessRuleViolation.at("alt", "look.alt.required");
        }
        return new Look(command.colour(), logo, logo == null ? null : command.alt());
    }

    private Look inherited(Caller me) {
        return me.in(Kind.MUNICIPALITY) ? looks.inherited(me) : new Look(LookColour.BLUE, null, null);
    }

    private SettingHistory history(Caller me) {
        return versions.of(me, SettingTopic.LOOK);
    }
}
