package it.infolavoro.listsettings;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.Network;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingChange;
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
import java.time.Clock;
import java.util.List;

/** The lists of the coordinator's network, in versions. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ListSettingsService {

    private static final String SUBJECT = "NetworkSettingVersion";

    @Inject
    Networks networks;

    @Inject
    CodeLists codes;

    @Inject
    SettingVersions versions;

    @Inject
    Afterwards afterwards;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Clock clock;

    /** What holds now, and how it came to it. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public ListOverview overview() {
        var network = caller.get().networkId();
        var history = history(network);
        return new ListOverview(history.newest(), held(network).all(), history.rows());
    }

    /** What settling would change; stores nothing. Refuses what settling would refuse. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<SettingChange> preview(SettleList command) {
        var held = held(caller.get().networkId());
        return SettingChange.between(
                held.lines(), different(held, held.with(command)).lines());
    }

    /** Settles a list: it holds at once. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void settle(SettleList command) {
        var network = networks.get(caller.get().networkId());
        var held = held(network.id());
        store(network, held, held.with(command), new Origin(command.newest(), command.reason(), null));
    }

    /** Brings an older version of all lists back as a new one. Throws ConcurrentChange, NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void restore(RestoreSettings command) {
        var network = networks.get(caller.get().networkId());
        var held = held(network.id());
        var next = held.version(history(network.id()).values(command.number()));
        store(network, held, next, new Origin(command.newest(), null, command.number()));
    }

    private record Origin(int seen, String reason, Integer restored) {}

    private void store(Network network, NetworkLists held, NetworkLists next, Origin origin) {
        history(network.id()).requireNewest(origin.seen());
        different(held, next);
        for (var list : ChoiceList.values()) {
            codes.settle(
                    network.id(),
                    list.list(),
                    next.of(list).stream().map(ListValue::item).toList());
        }
        network.keepLists(clock.instant());
        var settling = new Settling(origin.seen(), held.lines(), next.lines(), origin.reason(), origin.restored());
        var id = versions.add(caller.get(), SettingTopic.LISTS, settling);
        var action = origin.restored() == null ? "lists.settle" : "lists.restore";
        audit.fire(AuditEvent.change(action, SUBJECT, id, null));
        afterwards.leave(codes::forget);
    }

    private static NetworkLists different(NetworkLists held, NetworkLists next) {
        if (next.lines().equals(held.lines())) {
            throw new BusinessRuleViolation("setting.same");
        }
        return next;
    }

    private NetworkLists held(long networkId) {
        return NetworkLists.of(list -> codes.stored(networkId, list));
    }

    private SettingHistory history(long networkId) {
        return versions.ofNetwork(networkId, SettingTopic.LISTS);
    }
}
