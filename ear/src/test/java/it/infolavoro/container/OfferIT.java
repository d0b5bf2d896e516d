package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.catalogue.CapacityService;
import it.infolavoro.catalogue.TellCapacity;
import it.infolavoro.offer.Offer;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.offer.ShownList;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.report.GapReport;
import it.infolavoro.report.GapRow;
import it.infolavoro.report.GapService;
import it.infolavoro.report.ReportFilter;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a desk is offered, the gate that holds a service's conditions, and the list that is kept. */
@ExtendWith(ArquillianExtension.class)
class OfferIT {

    private static final ReportFilter NO_FILTER = new ReportFilter(null, null, null, null);

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    InboxSteps inbox;

    @Inject
    Signals signals;

    @EJB
    GapService gaps;

    @EJB
    CapacityService capacities;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /** The test's person was born in 1990: too old for the traineeships of the demo's catalogue. */
    @Test
    void aPersonWhoDoesNotFitIsRefusedByTheServiceWhateverThePageShows() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Fuori");
        var offers = offers(citizen, "traineeships");
        assertFalse(offers.isEmpty());
        assertTrue(offers.stream().noneMatch(Offer::eligible));
        var told = assertThrows(
                BusinessRuleViolation.class,
                () -> send(citizen, "traineeships", offers.get(0).service().id(), true));
        assertEquals("referral.notEligible.AGE", told.key());
        assertEquals("serviceIds", told.field());
        assertEquals(0, schema.number("select count(*) from referral where citizen_id = " + citizen));
    }

    @Test
    void whatTheRecordDoesNotTellIsConfirmedByTheOperator() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Verifica");
        var offer = offers(citizen, "training").get(0);
        assertTrue(offer.eligible() && offer.toVerify(), "The labour condition is not known");
        var told = assertThrows(
                BusinessRuleViolation.class,
                () -> send(citizen, "training", offer.service().id(), false));
        assertEquals("conditionsVerified", told.field());
        assertTrue(send(citizen, "training", offer.service().id(), true) > 0);
    }

    @Test
    void theListThatWasShownIsKeptWithTheChoice() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Elenco");
        var offers = offers(citizen, "training");
        var chosen = offers.get(1);
        var referral = send(citizen, "training", chosen.service().id(), true);
        var kept = Cases.SARZANA.call(() -> cases.referrals().offered(referral));
        assertEquals(
                offers.stream().map(offer -> offer.service().organisationName()).toList(),
                kept.stream().map(row -> row.organisationName()).toList());
        assertEquals(
                List.of(chosen.service().organisationName()),
                kept.stream()
                        .filter(row -> row.chosen())
                        .map(row -> row.organisationName())
                        .toList());
        assertThrows(
                NotFound.class, () -> Cases.LERICI.call(() -> cases.referrals().offered(referral)));
        var turns = As.deskManager("011027").call(() -> cases.referrals().turns());
        assertTrue(turns.stream().anyMatch(turn -> turn.chosen() > 0));
    }

    @Test
    void whoeverWasJustSentToWaitsForTheNextTurn() throws Exception {
        var first = cases.citizen(Cases.SARZANA, "Turno");
        var before = offers(first, "training").get(0).service();
        send(first, "training", before.id(), true);
        var second = cases.citizen(Cases.SARZANA, "Dopo");
        assertNotEquals(before, offers(second, "training").get(0).service());
        var again = offers(first, "training").stream()
                .filter(offer -> offer.service().equals(before))
                .findFirst()
                .orElseThrow();
        assertNotEquals(null, again.openReferralId(), "The page leads to the open referral");
    }

    @Test
    void theListIsTheOneOnTheScreenWithWhatWasLookedFor() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Schermo");
        var offers = offers(citizen, "training");
        var ids = offers.stream().map(offer -> offer.service().id()).toList();
        var filter = new OfferFilter("Un Luogo Che Nessuno Offre", null, null);
        var chosen = ids.get(0);
        var turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        var told = assertThrows(
                BusinessRuleViolation.class,
                () -> send(citizen, "training", chosen, true, new ShownList(turned, filter)));
        assertEquals("referral.listChanged", told.key());
        assertEquals(0, schema.number("select count(*) from referral where citizen_id = " + citizen));
        var referral = send(citizen, "training", chosen, true, new ShownList(ids, filter));
        var kept = Cases.SARZANA.call(() -> cases.referrals().offered(referral));
        for (var row : kept) {
            assertEquals("Un Luogo Che Nessuno Offre", row.searchedPlace());
            var terms = offers.get(row.position() - 1).service().terms();
            assertEquals(row.chosen() || terms.place() == null, row.inSight());
        }
        assertTrue(kept.stream().anyMatch(row -> !row.inSight()), "The filter keeps something out of sight");
    }

    @Test
    void whatIsLookedForInVainIsAGapOncePerDayAndTellsOfNobody() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Lacuna");
        var before = searches("traineeships");
        offers(citizen, "traineeships");
        offers(citizen, "traineeships");
        assertEquals(Math.max(1, before), searches("traineeships"), "Too old for all of them, once a day");
        var filter = new OfferFilter("Un Altro Luogo Che Nessuno Offre", "ar", null);
        assertTrue(Cases.SARZANA.call(() -> cases.referrals().search(citizen, "training", filter)).stream()
                .allMatch(offer -> offer.service().terms().place() == null));
        var trained = searches("training");
        offers(citizen, "training");
        assertEquals(trained, searches("training"), "What is found is no gap");
    }

    @Test
    void theCoordinatorSeesGapsOfTheOwnNetworkAlone() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Mancanza");
        offers(citizen, "traineeships");
        var before = gaps();
        var row = before.needs().stream()
                .filter(need -> need.needKind().equals("traineeships"))
                .findFirst()
                .orElseThrow();
        assertEquals(searches("traineeships"), row.searches());
        inbox.withdraw(inbox.send("Irrisolta"));
        assertEquals(unresolved(before) + 1, unresolved(gaps()), "A referral that nobody completed is a gap");
    }

    @Test
    void whatAnotherNetworkLooksForIsItsGapAlone() throws Exception {
        var citizen = signals.register(Signals.VARESE, Signals.person());
        var filter = new OfferFilter("Un Luogo Di Varese", null, null);
        Signals.VARESE.call(() -> cases.referrals().search(citizen, "traineeships", filter));
        var coordinator = new As("coordinatore.varese", "network-coordinator", Map.of("network", "citta-del-lavoro"));
        assertTrue(lookedFor(coordinator.call(() -> gaps.gaps(NO_FILTER)), filter.place()), "Its own network sees it");
        assertFalse(lookedFor(gaps(), filter.place()), "La Spezia does not");
    }

    private static boolean lookedFor(GapReport report, String place) {
        return report.searches().stream().anyMatch(search -> place.equals(search.place()));
    }

    @Test
    void anOrganisationTellsItsPlacesAndWaitAndTheDeskSeesThemAtOnce() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Posti");
        var own = Cases.CPI.call(capacities::list).stream()
                .filter(row -> row.kind().equals("guidance"))
                .findFirst()
                .orElseThrow();
        var full = new TellCapacity(own.id(), own.version(), 0, 90);
        var stranger = As.memberManager("cisita");
        assertThrows(NotFound.class, () -> stranger.run(() -> capacities.tell(full)));
        Cases.CPI.run(() -> capacities.tell(full));
        assertThrows(ConcurrentChange.class, () -> Cases.CPI.run(() -> capacities.tell(full)));
        var offers = offers(citizen, "guidance");
        var offer = offers.stream()
                .filter(each -> each.service().id() == own.id())
                .findFirst()
                .orElseThrow();
        assertEquals(0, offer.service().terms().places());
        assertEquals(LocalDate.now(Clocks.ITALY), offer.service().terms().toldOn());
        var lastThatFits = offers.stream().filter(Offer::eligible).toList();
        assertEquals(
                own.id(), lastThatFits.get(lastThatFits.size() - 1).service().id(), "Who is full comes last");
    }

    private GapReport gaps() throws Exception {
        return As.coordinator().call(() -> gaps.gaps(NO_FILTER));
    }

    private static long unresolved(GapReport report) {
        return report.needs().stream().mapToLong(GapRow::unresolved).sum();
    }

    private long searches(String need) throws Exception {
        return schema.number("select count(*) from catalogue_gap g join municipality m on m.id = g.municipality_id"
                + " join network n on n.id = m.network_id where n.code = 'laspezia' and g.place = ''"
                + " and g.language = '' and g.need_kind = '" + need
                + "' and g.searched_on > date_sub(utc_date(), interval 2 day)");
    }

    private List<Offer> offers(long citizen, String need) throws Exception {
        return Cases.SARZANA.call(() -> cases.referrals().offers(citizen, need));
    }

    private long send(long citizen, String need, long service, boolean verified) throws Exception {
        return send(citizen, need, service, verified, null);
    }

    private long send(long citizen, String need, long service, boolean verified, ShownList shown) throws Exception {
        var usual = cases.referral(citizen, List.of(service)).content();
        var content = new ReferralContent(
                citizen,
                need,
                List.of(service),
                usual.sections(),
                usual.message(),
                usual.legalBasis(),
                usual.noticeVersion(),
                true,
                usual.priority(),
                verified,
                usual.way());
        return Cases.SARZANA.call(
                () -> cases.referrals().prepare(new PrepareReferral(UUID.randomUUID(), content, true, shown)));
    }
}
