package it.infolavoro.settings;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Network;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import it.infolavoro.settings.SettingVersions.Settling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The terms of the coordinator's network, in versions. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class TermsService {

    private static final String SUBJECT = "NetworkSettingVersion";

    @Inject
    Networks networks;

    @Inject
    SettingVersions versions;

    @Inject
    TermsEffect effect;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Clock clock;

    /** What holds now, and how it came to it. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public TermsOverview overview() {
        var network = network();
        var history = history(network);
        return new TermsOverview(
                history.newest(), NetworkTerms.of(network.agreed()).values(), history.rows());
    }

    /** What settling would do; stores nothing. Refuses what settling would refuse. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public TermsPreview preview(SettleTerms command) {
        var network = network();
        var next = next(network, command);
        var held = network.agreed();
        return new TermsPreview(
                SettingChange.between(NetworkTerms.of(held).byKey(), next.byKey()),
                effect.waiting(network.id()),
                effect.ending(network.id(), held, next.agreed()));
    }

    /** Settles the terms: they hold at once. Throws ConcurrentChange where somebody else did so since (rule R4). */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void settle(SettleTerms command) {
        var network = network();
        var next = next(network, command);
        store(network, command.newest(), next, command.reason(), null);
    }

    /** Brings an older version back as a new one (rule R3). Throws ConcurrentChange, NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void restore(RestoreSettings command) {
        var network = network();
        var version = history(network).values(command.number());
        var next = NetworkTerms.ofVersion(network.agreed(), version).checked();
        requireDifference(network, next);
        store(network, command.newest(), next, null, command.number());
    }

    private NetworkTerms next(Network network, SettleTerms command) {
        var next = NetworkTerms.of(network.agreed(), command.values()).checked();
        requireDifference(network, next);
        return next;
    }

    private static void requireDifference(Network network, NetworkTerms next) {
        if (next.agreed().equals(network.agreed())) {
            throw new BusinessRuleViolation("setting.same");
        }
    }

    private void store(Network network, int seen, NetworkTerms next, String reason, Integer restored) {
        history(network).requireNewest(seen);
        var before = NetworkTerms.of(network.agreed()).byKey();
        network.settle(next.agreed(), clock.instant());
        var settling = new Settling(seen, before, next.byKey(), reason, restored);
        var id = versions.add(caller.get(), SettingTopic.TERMS, settling);
        audit.fire(AuditEvent.change(restored == null ? "terms.settle" : "terms.restore", SUBJECT, id, null));
    }

    private SettingHistory history(Network network) {
        return versions.ofNetwork(network.id(), SettingTopic.TERMS);
    }

    private Network network() {
        return networks.get(caller.get().networkId());
    }
}
