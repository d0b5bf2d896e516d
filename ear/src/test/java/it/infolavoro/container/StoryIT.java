package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.intake.VisitEvent;
import it.infolavoro.orientation.SessionDetail;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.timeline.StoryTeller;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The person's page reads two views instead of a table for each feature: rules of {@code it.infolavoro.timeline}. */
@ExtendWith(ArquillianExtension.class)
class StoryIT {

    private static final String SELECTS =
            "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'COM_SELECT'";

    @Inject
    Cases cases;

    @Inject
    MergeCases made;

    @Inject
    Schema schema;

    @Inject
    @Any
    Instance<StoryTeller> tellers;

    @EJB
    CaseFileService files;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void aPersonsPageAsksTheDatabaseThreeTimesWhateverThereIsToTell() throws Exception {
        assertEquals(3, questions(cases.citizen(Cases.SARZANA, "Appena")));
        assertEquals(
                3, questions(cases.open(Cases.SARZANA, "Seguita", "Impiego").citizenId()));
    }

    /** How many times a person's page asks the database; the least of some tries, as others ask it too. */
    private long questions(long citizen) throws Exception {
        var least = Long.MAX_VALUE;
        for (var round = 0; round < 8; round++) {
            var before = schema.number(SELECTS);
            Cases.SARZANA.run(() -> files.open(OpenCaseFile.of(citizen)));
            least = Math.min(least, schema.number(SELECTS) - before - 1);
        }
        return least;
    }

    @Test
    void eventsOfTheSameMomentComeOnceAndInOrderPageAfterPage() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Momenti");
        schema.run("insert into need (municipality_id, version, citizen_id, kind, opened_at, closed_at)"
                + " select c.municipality_id, 1, c.id, 'guidance', timestamp'2026-03-29 01:30:00'"
                + " + interval (n.seq div 20) second, if(n.seq mod 2, timestamp'2026-03-29 01:30:01', null)"
                + " from citizen c join seq_0_to_59 n where c.id = " + citizen);
        var all = timeline(citizen);
        assertEquals(60 + 30 + 1, all.size());
        assertEquals(
                all.size(),
                all.stream().map(entry -> entry.act() + entry.id()).distinct().count(),
                "nothing comes twice");
        for (var i = 1; i < all.size(); i++) {
            assertTrue(!all.get(i).at().isAfter(all.get(i - 1).at()), "newest first");
        }
    }

    @Test
    void aStoryTellsWhatTheFeaturesKnowAndPrivateNotesStayAtTheDesk() throws Exception {
        var opened = cases.open(Cases.SARZANA, "Racconta", "Impiego");
        var told = timeline(opened.citizenId());
        var visit = (VisitEvent) detail(told, "visit");
        assertEquals(List.of("job_search"), visit.reasons());
        assertEquals("nota", visit.visit().note());
        var session = (SessionDetail) detail(told, "session");
        assertEquals(List.of("cv"), session.topics());
        assertEquals("nota riservata", session.privateNote());
        assertEquals("nota condivisibile", session.shareableNote());
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> files.open(OpenCaseFile.of(opened.citizenId()))));
        assertThrows(Exception.class, () -> Cases.CPI.run(() -> files.open(OpenCaseFile.of(opened.citizenId()))));
    }

    private static Object detail(List<TimelineEntry> told, String act) {
        return told.stream()
                .filter(entry -> entry.act().equals(act))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    @Test
    void aMergeBringsTheStoriesTogetherAndItsUndoPartsThem() throws Exception {
        var keep =
                cases.open(Cases.SARZANA, MergeCases.unique("Resta"), "Impiego").citizenId();
        var other =
                cases.open(Cases.SARZANA, MergeCases.unique("Passa"), "Cisita").citizenId();
        var kept = acts(keep);
        var moved = acts(other);
        var merge = made.merge(keep, other, Set.of(), false);
        var together = new ArrayList<>(kept);
        together.addAll(moved);
        together.remove("record.opened");
        together.add("record.merged");
        assertEquals(
                together.stream().sorted().toList(),
                acts(keep).stream().sorted().toList());
        assertEquals(acts(keep), acts(other), "the old address tells the same");
        made.undo(merge);
        moved.addAll(List.of("record.merged", "record.parted"));
        assertEquals(
                moved.stream().sorted().toList(), acts(other).stream().sorted().toList());
    }

    /** Of two open plans a merge closes one, which is told by the tests of plans. */
    private List<String> acts(long citizen) throws Exception {
        var acts = new ArrayList<String>();
        timeline(citizen).stream()
                .filter(entry -> entry.kind() != TimelineKind.PLAN)
                .forEach(entry -> acts.add(entry.act()));
        return acts;
    }

    @Test
    void everyActOfTheViewHasOneTellerAndNoTellerWaitsForAnActThatIsNot() throws Exception {
        var told = new ArrayList<String>();
        tellers.forEach(teller -> told.addAll(teller.acts()));
        assertEquals(told.size(), Set.copyOf(told).size(), "Each act has one teller: " + told);
        var definition = String.join("", schema.rows("show create view person_story"));
        var acts = new TreeSet<String>();
        java.util.regex.Pattern.compile(
                        "'(?:VISIT|NEED|SESSION|APPOINTMENT|REFERRAL|PLAN|DOCUMENT|RECORD)'[^,]*,'([\\w.]+)'")
                .matcher(definition)
                .results()
                .forEach(found -> acts.add(found.group(1)));
        assertEquals(new TreeSet<>(told), acts);
    }

    @Test
    void onlyTheApplicationMayReadThePersonsViewsAndNobodyWritesThem() throws Exception {
        var report = grants("java:/jdbc/infolavoro-report");
        assertTrue(report.stream().anyMatch(grant -> grant.contains("`report_visit`")), () -> "Rights: " + report);
        assertTrue(report.stream().noneMatch(grant -> grant.contains("`person_")), () -> "Rights: " + report);
        var application = grants("java:/jdbc/infolavoro").stream()
                .filter(grant -> grant.contains("`person_story`") || grant.contains("`person_standing`"))
                .toList();
        assertEquals(2, application.size(), () -> "Rights: " + application);
        assertTrue(application.stream().allMatch(grant -> grant.startsWith("GRANT SELECT ON ")), "reading alone");
    }

    private static List<String> grants(String source) throws Exception {
        try (var connection = ((DataSource) new InitialContext().lookup(source)).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show grants")) {
            var grants = new ArrayList<String>();
            while (rows.next()) {
                grants.add(rows.getString(1));
            }
            return grants;
        }
    }

    private List<TimelineEntry> timeline(long citizen) throws Exception {
        var all = new ArrayList<TimelineEntry>();
        String after = null;
        do {
            var from = after;
            var page = Cases.SARZANA
                    .call(() -> files.open(new OpenCaseFile(citizen, null, from)))
                    .timeline();
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    @Test
    void aStoryCanBeNarrowedDownToOneKind() throws Exception {
        var citizen = cases.open(Cases.SARZANA, "Scelta", "Impiego").citizenId();
        for (var kind : TimelineKind.values()) {
            var only = Cases.SARZANA
                    .call(() -> files.open(new OpenCaseFile(citizen, kind, null)))
                    .timeline()
                    .rows();
            assertTrue(only.stream().allMatch(entry -> entry.kind() == kind), () -> "Only " + kind + ": " + only);
        }
    }
}
