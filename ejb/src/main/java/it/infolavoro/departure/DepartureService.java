package it.infolavoro.departure;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.adhesion.ActKind;
import it.infolavoro.adhesion.AdhesionAct.Decision;
import it.infolavoro.adhesion.AdhesionTrail;
import it.infolavoro.adhesion.MembershipReading;
import it.infolavoro.adhesion.Memberships;
import it.infolavoro.audit.AuditEvent;
import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.network.NetworkMember;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import it.infolavoro.report.OpenWork;
import it.infolavoro.report.OpenWorkDatabase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Suspends bodies of the coordinator's network and lets them leave. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class DepartureService {

    @Inject
    Departures departures;

    @Inject
    DepartureSettlement settlement;

    @Inject
    Memberships memberships;

    @Inject
    MembershipReading reading;

    @Inject
    OpenWorkDatabase openWork;

    @Inject
    Catalogue catalogue;

    @Inject
    CodeLists codes;

    @Inject
    Afterwards afterwards;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** A body with what is open, in counts. Throws NotFound, also for another network's. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public DeparturePlan plan(Kind kind, long bodyId) {
        var network = caller.get().networkId();
        var member = memberships.member(kind, bodyId, network);
        var open = open(member.body());
        return new DeparturePlan(
                reading.detail(member),
                open,
                departures
                        .last(member.body())
                        .map(departure -> departure.row(Clocks.today(clock)))
                        .orElse(null),
                replacements(network, bodyId, open));
    }

    /**
     * The body goes: its people get in no more from its last day on, and its open work is settled then. Throws
     * NotFound, ConcurrentChange, {@code departure.coordinator}, {@code departure.mustClose},
     * {@code adhesion.notMember}, {@code adhesion.beforeFirst}, and for the reasons and services.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void depart(Depart command) {
        var me = caller.get();
        var member = memberships.toDecide(command.kind(), command.bodyId(), me.networkId(), command.version());
        requireMayGo(member, command, me.networkId());
        var today = Clocks.today(clock);
        var membership = memberships.of(member.body());
        if (command.forGood()) {
            membership.leave(command.on(), today);
        } else {
            membership.suspend(command.on(), today);
        }
        var kind = command.forGood() ? ActKind.LEFT : ActKind.SUSPENDED;
        memberships.keep(member, membership, new Decision(kind, command.on(), null, command.reason()));
        var id = departures.add(
                Departure.planned(member.body(), command, me.username(), clock.instant()), command.reroutes());
        audit.fire(AdhesionTrail.entry(command.forGood() ? "adhesion.leave" : "adhesion.suspend", member.body()));
        afterwards.leave(() -> settlement.settle(id));
    }

    /** Goes on with what a stop of the server broke off; does nothing where all is settled. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void resettle(Kind kind, long bodyId) {
        var member = memberships.member(kind, bodyId, caller.get().networkId());
        departures.last(member.body()).ifPresent(departure -> {
            var id = departure.id();
            afterwards.leave(() -> settlement.settle(id));
        });
    }

    private OpenWork open(NetworkBody body) {
        return body.municipality()
                ? openWork.ofMunicipality(body.networkId(), body.id())
                : openWork.ofOrganisation(body.networkId(), body.id());
    }

    private Map<Long, List<ServiceRow>> replacements(long network, long bodyId, OpenWork open) {
        var replacements = new HashMap<Long, List<ServiceRow>>();
        open.services()
                .forEach(service -> replacements.put(
                        service.serviceId(),
                        catalogue.offering(network, service.needKind()).stream()
                                .filter(other -> other.organisationId() != bodyId)
                                .toList()));
        return replacements;
    }

    private void requireMayGo(NetworkMember member, Depart command, long network) {
        if (member instanceof Municipality comune && comune.coordinates()) {
            throw new BusinessRuleViolation("departure.coordinator");
        }
        if (command.forGood() && !command.closeOpen()) {
            throw BusinessRuleViolation.at("closeOpen", "departure.mustClose");
        }
        if (command.closeOpen()) {
            var list = member.body().municipality() ? "withdraw_reason" : "decline_reason";
            codes.requireKey(network, list, command.unansweredReason(), "unansweredReason");
            codes.requireKey(network, "interrupt_reason", command.workingReason(), "workingReason");
        }
        for (var reroute : command.reroutes()) {
            var from = catalogue.get(network, reroute.serviceId());
            var to = catalogue.get(network, reroute.toServiceId());
            if (from.organisationId() != command.bodyId() || to.organisationId() == command.bodyId()) {
                throw BusinessRuleViolation.at("reroutes", "departure.reroute");
            }
        }
    }
}
