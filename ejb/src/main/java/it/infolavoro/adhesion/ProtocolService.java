package it.infolavoro.adhesion;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.adhesion.AdhesionAct.Decision;
import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Protocol;
import it.infolavoro.network.ProtocolRow;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The protocols of the coordinator's network, and their next editions (rule R7). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ProtocolService {

    private static final String SUBJECT = "Protocol";

    @Inject
    Protocols protocols;

    @Inject
    Memberships memberships;

    @Inject
    MembershipReading reading;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** The protocols, the latest end first. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<ProtocolRow> list() {
        return protocols.all(caller.get().networkId());
    }

    /** The ends of the protocols by which bodies take part today, the nearest first. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<DeadlineRow> deadlines() {
        return reading.deadlines(caller.get().networkId());
    }

    /**
     * Enters a protocol and gives its id. Throws {@code duplicate.uq_protocol_code}, {@code adhesion.protocolOrder}.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public long enter(EnterProtocol command) {
        var me = caller.get();
        var terms = new Protocol.Terms(command.title(), command.signedOn(), command.endsOn());
        var protocol = protocols.add(me.networkId(), terms, me.username());
        audit.fire(AuditEvent.change("adhesion.protocol", SUBJECT, protocol.id(), null));
        return protocol.id();
    }

    /** A protocol with the bodies that take part by it. Throws NotFound, also for another network's. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public Renewal renewal(long protocolId) {
        var network = caller.get().networkId();
        protocols.get(protocolId, network);
        var protocol = protocols.all(network).stream()
                .filter(row -> row.id() == protocolId)
                .findFirst()
                .orElseThrow();
        var overview = reading.overview(network);
        var bodies = Stream.concat(overview.municipalities().stream(), overview.organisations().stream())
                .filter(body -> body.standing() == Standing.MEMBER && body.protocolId() == protocolId)
                .toList();
        return new Renewal(protocol, bodies);
    }

    /**
     * Enters the next edition of a protocol, by which the bodies that sign go on from a day on, and gives its id.
     * Throws NotFound, {@code duplicate.uq_protocol_code} where it was renewed before, {@code adhesion.notMember}, and
     * for the days.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public long renew(RenewProtocol command) {
        var me = caller.get();
        var old = protocols.get(command.protocolId(), me.networkId());
        if (command.on().isBefore(command.signedOn()) || command.on().isAfter(command.endsOn())) {
            throw BusinessRuleViolation.at("on", "adhesion.outsideProtocol");
        }
        var terms = new Protocol.Terms(command.title(), command.signedOn(), command.endsOn());
        var next = protocols.renew(old, terms, me.username());
        for (var body : command.bodies()) {
            var member = memberships.locked(memberships.member(body.kind(), body.bodyId(), me.networkId()));
            var membership = memberships.of(member.body());
            membership.requireUnder(old);
            membership.renew(next, command.on());
            memberships.keep(member, membership, new Decision(ActKind.RENEWED, command.on(), next.id(), null));
            audit.fire(AdhesionTrail.entry("adhesion.renew", member.body()));
        }
        audit.fire(AuditEvent.change("adhesion.protocol", SUBJECT, next.id(), null));
        return next.id();
    }
}
