package it.infolavoro.container;

import static it.infolavoro.container.AdhesionSteps.COORDINATOR;
import static it.infolavoro.container.AdhesionSteps.TODAY;
import static it.infolavoro.container.AdhesionSteps.comune;
import static it.infolavoro.container.AdhesionSteps.organisation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.adhesion.ApplicationService;
import it.infolavoro.adhesion.Apply;
import it.infolavoro.adhesion.ApproveApplication;
import it.infolavoro.adhesion.BodyRow;
import it.infolavoro.adhesion.EnterProtocol;
import it.infolavoro.adhesion.JoinNetwork;
import it.infolavoro.adhesion.MembershipService;
import it.infolavoro.adhesion.ProtocolService;
import it.infolavoro.adhesion.RefuseApplication;
import it.infolavoro.adhesion.RenewProtocol;
import it.infolavoro.adhesion.RenewProtocol.Signatory;
import it.infolavoro.adhesion.Standing;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.NotIdentified;
import it.infolavoro.identity.Role;
import it.infolavoro.network.CodeListService;
import it.infolavoro.networkprofile.NetworkProfileLoader;
import it.infolavoro.networkprofile.ProfileFolder;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.search.SearchPersons;
import it.infolavoro.search.SearchService;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Adhesions decided on pages, beside a profile that says otherwise, and behind the walls of each network. */
@ExtendWith(ArquillianExtension.class)
class AdhesionIT {

    private static final As OF_VARESE =
            new As("coordinatore.varese", Role.NETWORK_COORDINATOR, Map.of("network", "citta-del-lavoro"));

    @Inject
    AdhesionSteps steps;

    @Inject
    Cases cases;

    @EJB
    SearchService search;

    @EJB
    ApplicationService applications;

    @EJB
    MembershipService memberships;

    @EJB
    ProtocolService protocols;

    @EJB
    CodeListService codes;

    @EJB
    NetworkProfileLoader loader;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void aComuneOfTheListJoinsAndItsPeopleGetInFromItsFirstDayOn() throws Exception {
        var ameglia = As.deskOperator("011001");
        assertThrows(NotIdentified.class, () -> ameglia.run(() -> codes.items("need")));
        var body = steps.joined(comune("011001"), TODAY);
        var citizen = cases.citizen(ameglia, "Prima");
        ameglia.run(() -> cases.intakes().record(cases.intake(citizen)));
        var found = ameglia.call(() -> search.search(new SearchPersons("prima", null)));
        assertEquals(1, found.rows().size(), "The new desk works at once");
        var detail = steps.open(body);
        assertEquals("Ameglia", detail.body().name());
        assertEquals(Standing.MEMBER, detail.body().standing());
        var later = steps.joined(comune("011002"), TODAY.plusDays(3));
        assertEquals(Standing.JOINING, steps.open(later).body().standing());
        assertThrows(NotIdentified.class, () -> As.deskOperator("011002").run(() -> codes.items("need")));
    }

    @Test
    void anOrganisationIsRefusedWithAReasonAndMayApplyAgain() throws Exception {
        var apply = organisation("Scuola di prova");
        var id = COORDINATOR.call(() -> applications.apply(apply));
        assertEquals(id, COORDINATOR.call(() -> applications.apply(apply)), "A repeated request opens nothing");
        assertRule(
                "duplicate.uq_adhesion_application_open",
                () -> COORDINATOR.call(() -> applications.apply(organisation("Scuola di prova"))));
        var read = COORDINATOR.call(() -> applications.open(id));
        var refusal = new RefuseApplication(id, read.version(), TODAY, "Manca la firma");
        COORDINATOR.run(() -> applications.refuse(refusal));
        assertThrows(ConcurrentChange.class, () -> COORDINATOR.run(() -> applications.refuse(refusal)));
        var body = steps.joined(organisation("Scuola di prova"), TODAY);
        assertEquals("scuola-di-prova", steps.open(body).code());
        assertRule(
                "adhesion.already",
                () -> COORDINATOR.call(() -> applications.apply(new Apply(
                        UUID.randomUUID(), Kind.ORGANISATION, null, body.id(), null, null, null, TODAY, null))));
    }

    @Test
    void aLaterLoadingOfTheProfileDoesNotUndoWhatWasDecided() throws Exception {
        var bolano = steps.joined(comune("011004"), TODAY);
        var before = steps.open(bolano);
        assertEquals(2, before.periods().size());
        var changes = loader.load(List.of(ProfileFolder.bundled("laspezia")));
        assertEquals(before.periods(), steps.open(bolano).periods());
        var told = changes.get(0).skipped();
        assertTrue(told.toString().contains("Bolano takes part since " + TODAY), told::toString);
        var again = loader.load(List.of(ProfileFolder.bundled("laspezia"))).get(0);
        assertEquals(told, again.skipped(), "Each loading tells it");
        assertTrue(again.none());
    }

    @Test
    void aProtocolIsRenewedForThoseWhoSignAndNobodyMissesADay() throws Exception {
        var own = COORDINATOR.call(() -> protocols.enter(new EnterProtocol(
                "Protocollo proprio", TODAY.minusDays(9), TODAY.plusMonths(9).plusDays(1))));
        var signs = steps.joined(COORDINATOR, organisation("Chi firma"), TODAY.minusDays(3), own);
        var waits = steps.joined(COORDINATOR, organisation("Chi aspetta"), TODAY.minusDays(3), own);
        requireDeadline(own);
        var renewal = new RenewProtocol(
                own,
                "Protocollo proprio",
                TODAY,
                TODAY.plusDays(1),
                TODAY.plusYears(3),
                List.of(new Signatory(Kind.ORGANISATION, signs.id())));
        var next = COORDINATOR.call(() -> protocols.renew(renewal));
        var periods = steps.open(signs).periods();
        assertEquals(next, periods.get(0).protocolId());
        assertEquals(TODAY.plusDays(1), periods.get(0).from());
        assertEquals(TODAY, periods.get(1).until());
        assertEquals(1, steps.open(waits).periods().size());
        assertRule("duplicate.uq_protocol_code", () -> COORDINATOR.call(() -> protocols.renew(renewal)));
        var known = COORDINATOR.call(protocols::list).stream()
                .filter(row -> row.id() == next)
                .findFirst()
                .orElseThrow();
        assertEquals(2, known.edition());
    }

    /** The coordinator sees the end coming, and how many it concerns. */
    private void requireDeadline(long protocol) throws Exception {
        var deadline = COORDINATOR.call(protocols::deadlines).stream()
                .filter(row -> row.protocolId() == protocol)
                .findFirst()
                .orElseThrow();
        assertEquals(9, deadline.months());
        assertEquals(2, deadline.bodies());
        assertTrue(deadline.soon());
    }

    @Test
    void theCoordinatorOfAnotherNetworkSeesAndChangesNothing() throws Exception {
        var application = COORDINATOR.call(() -> applications.apply(organisation("Dietro il muro")));
        var sarzana = COORDINATOR.call(memberships::overview).municipalities().stream()
                .filter(row -> "Sarzana".equals(row.name()))
                .findFirst()
                .orElseThrow();
        var protocol = COORDINATOR.call(protocols::list).get(0).id();
        var theirs = OF_VARESE.call(memberships::overview);
        assertTrue(theirs.municipalities().stream().map(BodyRow::name).toList().contains("Varese"));
        assertFalse(theirs.toString().contains("Sarzana"));
        assertNotFound(() -> OF_VARESE.call(() -> applications.open(application)));
        assertNotFound(() -> OF_VARESE.run(() -> applications.approve(new ApproveApplication(application, 1, TODAY))));
        assertNotFound(
                () -> OF_VARESE.run(() -> applications.refuse(new RefuseApplication(application, 1, TODAY, "no"))));
        assertNotFound(() -> OF_VARESE.call(() -> applications.join(new JoinNetwork(application, 1, protocol, TODAY))));
        assertNotFound(() -> OF_VARESE.call(() -> memberships.open(Kind.MUNICIPALITY, sarzana.id())));
        assertNotFound(() -> OF_VARESE.call(() -> protocols.renewal(protocol)));
        assertRule("adhesion.otherNetwork", () -> OF_VARESE.call(() -> applications.apply(comune("011027"))));
        assertNotFound(() -> steps.joined(OF_VARESE, organisation("Con il protocollo di altri"), TODAY, protocol));
    }

    private static void assertNotFound(org.junit.jupiter.api.function.Executable act) {
        assertThrows(NotFound.class, act);
    }

    private static void assertRule(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
