package it.infolavoro.adhesion;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.adhesion.AdhesionAct.Decision;
import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.ItalianComune;
import it.infolavoro.network.ItalianComuni;
import it.infolavoro.network.NetworkBody;
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
import java.time.LocalDate;
import java.util.List;

/** Applications to the coordinator's network, from the paper that came in to the body that joins (rule R3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ApplicationService {

    private static final String SUBJECT = "AdhesionApplication";
    private static final int CHOICES = 12;

    @Inject
    Applications applications;

    @Inject
    Applicants applicants;

    @Inject
    Memberships memberships;

    @Inject
    Protocols protocols;

    @Inject
    ItalianComuni comuni;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Comuni of Italy for what was typed so far. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<ItalianComune> comuni(String typed) {
        return comuni.search(typed, CHOICES);
    }

    /** The Comune with an ISTAT code; null where there is none. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public ItalianComune comune(String istatCode) {
        return comuni.find(istatCode).orElse(null);
    }

    /** The organisations that were in the network and may come back, by name. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<BodyRow> formerOrganisations() {
        return applicants.former(caller.get().networkId());
    }

    /** Enters an application and gives its id; a repeated request gives the first one's. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public long apply(Apply command) {
        var known = applications.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        if (command.receivedOn().isAfter(today())) {
            throw BusinessRuleViolation.at("receivedOn", "time.future");
        }
        var me = caller.get();
        var applicant = applicants.of(command, me.networkId(), today());
        var id = applications.add(
                AdhesionApplication.received(me.networkId(), applicant, command, me.username(), clock.instant()));
        audit.fire(AuditEvent.change("adhesion.apply", SUBJECT, id, null));
        return id;
    }

    /** One application. Throws NotFound, also for another network's. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public ApplicationRow open(long applicationId) {
        return applications.get(applicationId, caller.get().networkId()).row();
    }

    /** Approves it. Throws NotFound, ConcurrentChange, {@code adhesion.application.decided}, and for the day. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void approve(ApproveApplication command) {
        var application = toDecide(command.applicationId(), command.version(), command.on());
        application.approve(command.on(), caller.get().username());
        audit.fire(AuditEvent.change("adhesion.approve", SUBJECT, application.id(), null));
    }

    /** Refuses it. Throws as {@link #approve}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void refuse(RefuseApplication command) {
        var application = toDecide(command.applicationId(), command.version(), command.on());
        application.refuse(command.on(), caller.get().username(), command.reason());
        audit.fire(AuditEvent.change("adhesion.refuse", SUBJECT, application.id(), null));
    }

    /**
     * The body joins, for the first time or again, and is there from its first day on. Throws NotFound,
     * ConcurrentChange, {@code adhesion.otherNetwork}, {@code adhesion.overlap}, {@code adhesion.suspended}, and for
     * the protocol and the day.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public NetworkBody join(JoinNetwork command) {
        var me = caller.get();
        var application = applications.get(command.applicationId(), me.networkId());
        application.requireVersion(command.version());
        var protocol = protocols.toSign(command.protocolId(), me.networkId(), command.on());
        if (application.decidedOn() != null && command.on().isBefore(application.decidedOn())) {
            throw BusinessRuleViolation.at("on", "adhesion.beforeApproval");
        }
        var member = memberships.locked(applicants.member(application, me.username()));
        var membership = memberships.of(member.body());
        var kind = membership.periods().isEmpty() ? ActKind.JOINED : ActKind.RETURNED;
        membership.join(protocol, command.on());
        application.join(member.body());
        memberships.keep(member, membership, new Decision(kind, command.on(), protocol.id(), null));
        audit.fire(AdhesionTrail.entry("adhesion.join", member.body()));
        return member.body();
    }

    private AdhesionApplication toDecide(long applicationId, long version, LocalDate on) {
        var application = applications.get(applicationId, caller.get().networkId());
        application.requireVersion(version);
        if (on.isAfter(today())) {
            throw BusinessRuleViolation.at("on", "time.future");
        }
        return application;
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }
}
