package it.infolavoro.adhesion;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Which bodies take part in the coordinator's network. Reading it is no entry of the trail: nobody's person is in it.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class MembershipService {

    @Inject
    Memberships memberships;

    @Inject
    MembershipReading reading;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** All bodies with how they stand today, applications that wait, and protocols that end. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public MembershipOverview overview() {
        return reading.overview(caller.get().networkId());
    }

    /** A body with its history. Throws NotFound, also for another network's. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public BodyDetail open(Kind kind, long bodyId) {
        return reading.detail(memberships.member(kind, bodyId, caller.get().networkId()));
    }

    /**
     * A suspended body takes part again. Throws NotFound, ConcurrentChange, BusinessRuleViolation
     * {@code adhesion.notSuspended}, {@code adhesion.overlap}.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void resume(ResumeMembership command) {
        var network = caller.get().networkId();
        var member = memberships.toDecide(command.kind(), command.bodyId(), network, command.version());
        var membership = memberships.of(member.body());
        var period = membership.resume(command.on());
        memberships.keep(
                member, membership, new AdhesionAct.Decision(ActKind.RESUMED, command.on(), period.protocolId(), null));
        audit.fire(AdhesionTrail.entry("adhesion.resume", member.body()));
    }
}
