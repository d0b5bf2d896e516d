package it.infolavoro.container;

import static it.infolavoro.container.UpkeepSteps.CESCOT;
import static it.infolavoro.container.UpkeepSteps.COORDINATOR;
import static it.infolavoro.container.UpkeepSteps.content;
import static it.infolavoro.container.UpkeepSteps.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.networkprofile.NetworkProfileLoader;
import it.infolavoro.networkprofile.ProfileFolder;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.platform.NotFound;
import it.infolavoro.servicecontent.ContentField;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.servicecontent.WeekHours;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.upkeep.AddEntry;
import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.upkeep.ChangeEntry.Move;
import it.infolavoro.upkeep.DecideEntry;
import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.ReviewService;
import it.infolavoro.upkeep.SaveEntry;
import it.infolavoro.upkeep.VersionState;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Versions, review, walls and the profile: the rules of {@code it.infolavoro.upkeep}. */
@ExtendWith(ArquillianExtension.class)
class UpkeepIT {

    private static final As VARESE =
            new As("coordinatore.varese", "network-coordinator", Map.of("network", "citta-del-lavoro"));

    @EJB
    EntryService entries;

    @EJB
    ReviewService reviews;

    @EJB
    NetworkProfileLoader profiles;

    @Inject
    UpkeepSteps steps;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void whatIsPublishedStaysOfferedUntilTheCoordinatorDecides() throws Exception {
        var first = unique("Primo");
        var id = steps.add(first);
        assertNull(steps.offeredName(id), "A draft is offered to nobody");
        steps.move(id, Move.SUBMIT);
        assertNull(steps.offeredName(id));
        steps.decide(id, true, null);
        assertEquals(first, steps.offeredName(id));
        assertEquals("lun 09:00-12:00", hours(id));
        var second = unique("Secondo");
        steps.rename(id, second);
        steps.move(id, Move.SUBMIT);
        assertEquals(first, steps.offeredName(id), "The change waits");
        var waiting = COORDINATOR.call(() -> reviews.open(id));
        assertEquals(
                List.of(ContentField.NAME),
                waiting.changes().stream().map(change -> change.field()).toList());
        assertEquals(first, waiting.changes().get(0).before());
        steps.decide(id, true, null);
        assertEquals(second, steps.offeredName(id));
    }

    @Test
    void whatIsSentBackHasAReasonAndGoesOnAsADraft() throws Exception {
        var id = steps.published(unique("Base"));
        var typed = unique("Da correggere");
        steps.rename(id, typed);
        steps.move(id, Move.SUBMIT);
        var refused = assertThrows(BusinessRuleViolation.class, () -> steps.decide(id, false, " "));
        assertEquals("reason", refused.field());
        steps.decide(id, false, "Manca il costo");
        var open = steps.open(id);
        assertEquals("Manca il costo", open.sentBack());
        assertEquals(typed, open.content().name(), "Nothing of what was typed is lost");
        assertEquals(VersionState.DRAFT, open.open().state());
        var history = COORDINATOR.call(() -> reviews.history(id));
        assertEquals(
                List.of(VersionState.DRAFT, VersionState.SENT_BACK, VersionState.PUBLISHED),
                history.stream().map(version -> version.facts().state()).toList());
        assertEquals("referente.cescot", history.get(1).facts().writtenBy());
        assertEquals("coordinatore", history.get(1).facts().decidedBy());
    }

    @Test
    void whereTheNetworkAsksForNoApprovalSubmittingPublishes() throws Exception {
        steps.approval(false);
        try {
            var name = unique("Subito");
            var id = steps.add(name);
            steps.move(id, Move.SUBMIT);
            assertEquals(name, steps.offeredName(id));
        } finally {
            steps.approval(true);
        }
    }

    @Test
    void whoeverComesSecondIsToldAndOverwritesNothing() throws Exception {
        var id = steps.published(unique("Due"));
        var read = steps.open(id);
        var mine = unique("Mio");
        steps.rename(id, mine);
        var late = new SaveEntry(id, read.entry().version(), content(unique("Tardi")));
        assertThrows(ConcurrentChange.class, () -> CESCOT.run(() -> entries.save(late)));
        assertThrows(
                ConcurrentChange.class,
                () -> CESCOT.run(
                        () -> entries.change(new ChangeEntry(id, read.entry().version(), Move.SUSPEND))));
        assertEquals(mine, steps.open(id).content().name());
        steps.move(id, Move.SUBMIT);
        var seen = COORDINATOR.call(() -> reviews.open(id)).entry().version();
        steps.move(id, Move.TAKE_BACK);
        assertThrows(
                ConcurrentChange.class,
                () -> COORDINATOR.run(() -> reviews.decide(new DecideEntry(id, seen, true, null))),
                "The coordinator approves what was read, or nothing");
    }

    @Test
    void whatWaitsIsWrittenOnlyAfterItIsTakenBack() throws Exception {
        var id = steps.add(unique("Fermo"));
        steps.move(id, Move.SUBMIT);
        assertEquals(
                "upkeep.inReview",
                assertThrows(BusinessRuleViolation.class, () -> steps.rename(id, unique("No")))
                        .key());
        steps.move(id, Move.TAKE_BACK);
        steps.rename(id, unique("Sì"));
        steps.move(id, Move.DROP);
        assertThrows(NotFound.class, () -> steps.open(id), "What was never offered leaves nothing behind");
    }

    @Test
    void nobodyReachesEntriesOfAnotherBodyOrNetwork() throws Exception {
        var id = steps.published(unique("Nostro"));
        steps.rename(id, unique("Nostra bozza"));
        steps.move(id, Move.SUBMIT);
        var version = steps.open(id).entry().version();
        var before = schema.rows("select * from service where id = " + id).toString();
        var stranger = As.memberManager("cisita");
        var tries = List.<As.Work>of(
                () -> stranger.run(() -> entries.open(id)),
                () -> stranger.run(() -> entries.history(id)),
                () -> stranger.run(() -> entries.save(new SaveEntry(id, version, content("Rubato")))),
                () -> VARESE.run(() -> reviews.open(id)),
                () -> VARESE.run(() -> reviews.history(id)),
                () -> VARESE.run(() -> reviews.decide(new DecideEntry(id, version, true, null))));
        for (var each : tries) {
            assertThrows(NotFound.class, each::run);
        }
        for (var move : Move.values()) {
            assertThrows(
                    NotFound.class,
                    () -> stranger.run(() -> entries.change(new ChangeEntry(id, version, move))),
                    move.name());
        }
        assertTrue(VARESE.call(reviews::list).stream().noneMatch(row -> row.id() == id));
        assertTrue(stranger.call(entries::list).stream().noneMatch(row -> row.id() == id));
        assertEquals(
                before, schema.rows("select * from service where id = " + id).toString());
    }

    @Test
    void aProfileLoadLeavesAloneWhatTheOrganisationKeepsAndMendsTheRest() throws Exception {
        var legacoop = As.memberManager("legacoop");
        var own = row(legacoop, "company-support");
        var suspended = row(legacoop, "business-creation");
        var left = row(legacoop, "thematic-meetings");
        var name = unique("Nostra consulenza");
        legacoop.run(() -> entries.save(new SaveEntry(own.id(), own.version(), content(name))));
        var drafted = row(legacoop, "company-support");
        legacoop.run(() -> entries.change(new ChangeEntry(own.id(), drafted.version(), Move.SUBMIT)));
        var waiting = COORDINATOR.call(() -> reviews.open(own.id()));
        COORDINATOR.run(
                () -> reviews.decide(new DecideEntry(own.id(), waiting.entry().version(), true, null)));
        legacoop.run(() -> entries.change(new ChangeEntry(suspended.id(), suspended.version(), Move.SUSPEND)));
        schema.run("update service set description = 'Vecchia', version = version + 1 where id = " + left.id());
        profiles.load(List.of(ProfileFolder.bundled("laspezia")));
        assertEquals(name, steps.offeredName(own.id()));
        assertNull(steps.offeredName(suspended.id()), "It stays suspended");
        assertEquals(
                "Incontri su diritti, contratti e mondo del lavoro.",
                steps.offered(left.id()).description());
        var history = legacoop.call(() -> entries.history(own.id()));
        assertNull(history.get(history.size() - 1).facts().writtenBy(), "It began with what the profile said");
    }

    @Test
    void aPlaceKeepsItsIdWhenOthersComeAndGo() throws Exception {
        var id = steps.published(unique("Sedi"));
        var first = schema.number("select id from service_location where service_id = " + id);
        var now = steps.open(id);
        var both = List.of(ServicePlace.in(0, "Sarzana"), now.content().places().get(0));
        CESCOT.run(() -> entries.save(
                new SaveEntry(id, now.entry().version(), now.content().at(both))));
        steps.move(id, Move.SUBMIT);
        steps.decide(id, true, null);
        assertEquals(
                List.of(first + "|1|La Spezia", "Sarzana"),
                List.of(
                        schema.rows("select id, number, municipality from service_location where number = 1"
                                        + " and service_id = " + id)
                                .get(0),
                        schema.rows("select municipality from service_location where number = 2 and service_id = " + id)
                                .get(0)));
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndNothingIsStored() throws Exception {
        var before = schema.number("select count(*) from service");
        var plain = content(unique("Errato"));
        var place = plain.places().get(0);
        var odd = new ServicePlace(0, null, null, "123", null, null, null, null, place.hours(), null, null, null);
        var invalid = assertThrows(
                InvalidInput.class, () -> CESCOT.run(() -> entries.add(new AddEntry(plain.at(List.of(odd))))));
        assertEquals(2, invalid.problems().size(), () -> "" + invalid.problems());
        var overlapping = new ArrayList<>(place.hours());
        overlapping.addAll(place.hours());
        var twice = new ServicePlace(0, null, null, null, "La Spezia", null, null, null, overlapping, null, null, null);
        var refused = assertThrows(
                BusinessRuleViolation.class,
                () -> CESCOT.run(() -> entries.add(new AddEntry(plain.at(List.of(twice))))));
        assertEquals("hours", refused.field());
        assertEquals(before, schema.number("select count(*) from service"));
    }

    private String hours(long id) {
        return WeekHours.write(steps.offered(id).places().get(0).hours());
    }

    private EntryRow row(As manager, String code) throws Exception {
        return manager.call(entries::list).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
