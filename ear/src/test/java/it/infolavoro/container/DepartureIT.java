package it.infolavoro.container;

import static it.infolavoro.container.AdhesionSteps.COORDINATOR;
import static it.infolavoro.container.AdhesionSteps.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.adhesion.MembershipService;
import it.infolavoro.adhesion.ResumeMembership;
import it.infolavoro.adhesion.Standing;
import it.infolavoro.departure.Depart;
import it.infolavoro.departure.Depart.Reroute;
import it.infolavoro.departure.DepartureService;
import it.infolavoro.departure.DepartureSettlement;
import it.infolavoro.departure.DepartureState;
import it.infolavoro.identity.NotIdentified;
import it.infolavoro.identity.Role;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.people.PresenceService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules R1 to R7 of departures, each body coming back in the end, so that other tests find it. */
@ExtendWith(ArquillianExtension.class)
class DepartureIT {

    private static final As OF_VARESE =
            new As("coordinatore.varese", Role.NETWORK_COORDINATOR, Map.of("network", "citta-del-lavoro"));
    private static final As ISFORCOOP = As.memberManager("isforcoop");
    private static final As LISTED = new As(
            "uscente.isforcoop", Role.MEMBER_OPERATOR, Map.of("organisation", "isforcoop", "network", "laspezia"));
    private static final As CALICE = As.deskOperator("011008");

    @Inject
    AdhesionSteps steps;

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    DepartureSettlement settlement;

    @EJB
    DepartureService departures;

    @EJB
    PresenceService presence;

    @EJB
    MembershipService memberships;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void anOrganisationThatLeavesEndsItsInboxAndTheDeskFindsADraftToWhoTakesOver() throws Exception {
        var waiting = cases.open(Cases.SARZANA, "Aspetta", "Isforcoop").referralId();
        var working = cases.open(Cases.LERICI, "Lavora", "Isforcoop").referralId();
        var delivery = ISFORCOOP.call(() -> cases.inbox().open(cases.newest()));
        ISFORCOOP.run(() -> cases.inbox().answer(AnswerDelivery.of(delivery.id(), delivery.version(), Move.ACCEPT)));
        var body = steps.named("Isforcoop");
        var services = Cases.SARZANA.call(() -> cases.services("Isforcoop", "Impiego"));
        var open = COORDINATOR.call(() -> departures.plan(body.kind(), body.id()));
        assertTrue(open.open().deliveries().get("SENT") >= 1
                && open.open().deliveries().get("ACCEPTED") >= 1);
        LISTED.run(presence::seen);
        depart(body, true, TODAY, List.of(new Reroute(services.get(0), services.get(1))));

        assertThrows(
                NotIdentified.class, () -> ISFORCOOP.run(() -> cases.inbox().today()));
        assertEquals(List.of("DECLINED|service_suspended", "DRAFT|null"), deliveries(waiting));
        assertEquals(List.of("INTERRUPTED|service_ended"), deliveries(working));
        assertEquals("UNRESOLVED", status(working));
        assertEquals(DepartureState.SETTLED, state(body));
        settleAgainAfterABreak(body, waiting);
        assertEquals(
                Standing.MEMBER,
                steps.open(steps.joined(AdhesionSteps.again(body), TODAY))
                        .body()
                        .standing(),
                "Whoever leaves may come back on the same day");
        ISFORCOOP.run(() -> cases.inbox().today());
        assertThrows(NotIdentified.class, () -> LISTED.run(() -> cases.inbox().today()), "Each is let in anew");
    }

    /** As if the server had been killed before the last step. */
    private void settleAgainAfterABreak(NetworkBody body, long referral) throws Exception {
        var steps = schema.number("select count(*) from delivery_step");
        schema.run("update departure set state = 'PLANNED', settled_at = null where organisation_id = " + body.id());
        settlement.settle();
        assertEquals(steps, schema.number("select count(*) from delivery_step"), "Nothing is done twice");
        assertEquals(2, deliveries(referral).size(), "One draft is enough");
        schema.run("update departure set state = 'PLANNED', settled_at = null where organisation_id = " + body.id());
        schema.run("delete from delivery where state = 'DRAFT' and referral_id = " + referral);
        COORDINATOR.run(() -> departures.resettle(body.kind(), body.id()));
        assertEquals(
                List.of("DECLINED|service_suspended", "DRAFT|null"), deliveries(referral), "What was not done, is");
        assertEquals(DepartureState.SETTLED, state(body));
    }

    @Test
    void aSuspendedComuneEndsItsOpenWorkKeepsItsDataAndResumes() throws Exception {
        var made = cases.open(CALICE, "Sospeso", "Impiego");
        var rows = schema.number("select count(*) from citizen");
        var body = steps.named("Calice");
        var open =
                COORDINATOR.call(() -> departures.plan(body.kind(), body.id())).open();
        assertTrue(open.deliveries().get("SENT") >= 1, open::toString);
        assertTrue(open.appointments() >= 1 && open.drafts() >= 1, open::toString);
        depart(body, false, TODAY, List.of());

        assertThrows(
                NotIdentified.class, () -> CALICE.run(() -> cases.citizens().open(made.citizenId())));
        assertEquals(List.of("WITHDRAWN|other"), deliveries(made.referralId()));
        assertEquals("UNRESOLVED", status(made.referralId()));
        assertEquals(
                List.of("CANCELLED"),
                schema.rows("select state from appointment where citizen_id = " + made.citizenId()));
        assertEquals(rows, schema.number("select count(*) from citizen"));
        assertEquals(
                0,
                COORDINATOR
                        .call(() -> departures.plan(body.kind(), body.id()))
                        .open()
                        .total());
        var version = steps.open(body).version();
        COORDINATOR.run(() -> memberships.resume(new ResumeMembership(body.kind(), body.id(), version, TODAY)));
        CALICE.run(() -> cases.citizens().open(made.citizenId()));
    }

    @Test
    void aDepartureAheadDoesNothingYetAndGivesWayToALaterDecision() throws Exception {
        var body = steps.joined(AdhesionSteps.organisation("Chi esce più tardi"), TODAY.minusDays(2));
        depart(body, true, TODAY.plusDays(20), List.of());
        assertEquals(Standing.MEMBER, steps.open(body).body().standing());
        assertEquals(DepartureState.PLANNED, state(body));
        depart(body, false, TODAY.plusDays(30), List.of());
        assertEquals(TODAY.plusDays(29), steps.open(body).periods().get(0).until());
        assertEquals(
                List.of("REPLACED", "PLANNED"),
                schema.rows("select state from departure where organisation_id = " + body.id() + " order by id"));
        assertRule("adhesion.beforeFirst", () -> depart(body, true, TODAY.minusDays(2), List.of()));
    }

    @Test
    void nobodyElseLetsABodyGoAndTheCoordinatingComuneStays() throws Exception {
        var sarzana = steps.named("Sarzana");
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> departures.plan(sarzana.kind(), sarzana.id())));
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> departures.resettle(sarzana.kind(), sarzana.id())));
        assertThrows(
                NotFound.class,
                () -> OF_VARESE.run(() -> departures.depart(command(sarzana, 1, true, TODAY, List.of()))));
        assertRule("departure.coordinator", () -> depart(steps.named("La Spezia"), true, TODAY, List.of()));
        var waits = new Depart(
                sarzana.kind(), sarzana.id(), version(sarzana), true, TODAY, "motivo", false, null, null, null, null);
        assertRule("departure.mustClose", () -> COORDINATOR.run(() -> departures.depart(waits)));
        assertEquals(Standing.MEMBER, steps.open(sarzana).body().standing());
    }

    private void depart(NetworkBody body, boolean forGood, LocalDate on, List<Reroute> reroutes) throws Exception {
        var version = version(body);
        COORDINATOR.run(() -> departures.depart(command(body, version, forGood, on, reroutes)));
    }

    private long version(NetworkBody body) throws Exception {
        return steps.open(body).version();
    }

    private static Depart command(
            NetworkBody body, long version, boolean forGood, LocalDate on, List<Reroute> reroutes) {
        return new Depart(
                body.kind(),
                body.id(),
                version,
                forGood,
                on,
                "Non rinnova il protocollo",
                true,
                body.municipality() ? "other" : "service_suspended",
                "service_ended",
                null,
                reroutes);
    }

    private DepartureState state(NetworkBody body) throws Exception {
        return COORDINATOR
                .call(() -> departures.plan(body.kind(), body.id()))
                .last()
                .state();
    }

    private List<String> deliveries(long referral) throws Exception {
        return schema.rows("select state, coalesce(reason, 'null') from delivery where referral_id = " + referral
                + " order by id");
    }

    private String status(long referral) throws Exception {
        return schema.rows("select status from referral where id = " + referral).get(0);
    }

    private static void assertRule(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
