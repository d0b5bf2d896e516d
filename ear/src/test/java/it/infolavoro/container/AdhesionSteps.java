package it.infolavoro.container;

import it.infolavoro.adhesion.ApplicationService;
import it.infolavoro.adhesion.Apply;
import it.infolavoro.adhesion.ApproveApplication;
import it.infolavoro.adhesion.BodyDetail;
import it.infolavoro.adhesion.JoinNetwork;
import it.infolavoro.adhesion.MembershipService;
import it.infolavoro.adhesion.ProtocolService;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.platform.Clocks;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** What a coordinator does with the bodies of a network, through the services. */
@ApplicationScoped
public class AdhesionSteps {

    static final As COORDINATOR = As.coordinator();
    static final LocalDate TODAY = LocalDate.now(Clocks.ITALY);

    @EJB
    ApplicationService applications;

    @EJB
    MembershipService memberships;

    @EJB
    ProtocolService protocols;

    static Apply comune(String istatCode) {
        return new Apply(
                UUID.randomUUID(), Kind.MUNICIPALITY, istatCode, null, null, null, null, TODAY.minusDays(5), null);
    }

    static Apply organisation(String name) {
        return new Apply(
                UUID.randomUUID(), Kind.ORGANISATION, null, null, name, "school", null, TODAY.minusDays(5), null);
    }

    static Apply again(NetworkBody organisation) {
        return new Apply(
                UUID.randomUUID(),
                Kind.ORGANISATION,
                null,
                organisation.id(),
                null,
                null,
                null,
                TODAY.minusDays(5),
                null);
    }

    /** Applies, is approved and joins by the network's first protocol. */
    public NetworkBody joined(Apply apply, LocalDate on) throws Exception {
        var protocol = COORDINATOR.call(protocols::list).stream()
                .filter(row -> row.title().contains("Rete per il Lavoro") && row.edition() == 1)
                .findFirst()
                .orElseThrow();
        return joined(COORDINATOR, apply, on, protocol.id());
    }

    /** The same by another protocol, or as another coordinator. */
    public NetworkBody joined(As coordinator, Apply apply, LocalDate on, long protocol) throws Exception {
        var id = coordinator.call(() -> applications.apply(apply));
        var first = coordinator.call(() -> applications.open(id));
        coordinator.run(() -> applications.approve(new ApproveApplication(id, first.version(), apply.receivedOn())));
        var approved = coordinator.call(() -> applications.open(id));
        return coordinator.call(() -> applications.join(new JoinNetwork(id, approved.version(), protocol, on)));
    }

    public BodyDetail open(NetworkBody body) throws Exception {
        return COORDINATOR.call(() -> memberships.open(body.kind(), body.id()));
    }

    /** A body by a part of its name. */
    public NetworkBody named(String name) throws Exception {
        var overview = COORDINATOR.call(memberships::overview);
        return Stream.concat(overview.municipalities().stream(), overview.organisations().stream())
                .filter(row -> row.name().contains(name))
                .map(row -> new NetworkBody(row.kind(), row.id(), 1))
                .findFirst()
                .orElseThrow();
    }
}
