package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.administration.HealthService;
import it.infolavoro.administration.Part;
import it.infolavoro.administration.PartState;
import it.infolavoro.alert.AlertService;
import it.infolavoro.audit.AuditEvent.Kind;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.report.ActivityRow;
import it.infolavoro.report.ActivitySearch;
import it.infolavoro.report.ActivityService;
import it.infolavoro.report.OverdueWork;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the administrator sees and does (rules of {@code administration}, R3 of {@code report}). */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final As ADMINISTRATOR = As.administrator();

    @EJB
    HealthService health;

    @EJB
    ActivityService activities;

    @EJB
    AlertService alerts;

    @Inject
    Schema schema;

    @Inject
    Cases cases;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /** In these tests neither Keycloak nor the mail server that is set answers. */
    @Test
    void aPartThatDoesNotAnswerIsToldAndHidesNoOther() throws Exception {
        var now = ADMINISTRATOR.call(health::now);
        var states = now.parts().stream().collect(Collectors.toMap(Part::kind, Part::state));
        assertEquals(PartState.WORKS, states.get("DATABASE"));
        assertEquals(PartState.WORKS, states.get("SCHEMA"));
        assertEquals(PartState.DOES_NOT_WORK, states.get("KEYCLOAK"));
        assertEquals(PartState.DOES_NOT_WORK, states.get("MAIL_SERVER"));
        assertFalse(now.migrations().isEmpty());
        assertTrue(
                now.parts().stream()
                        .anyMatch(part ->
                                part.kind().equals("DATABASE") && part.figure().contains("MariaDB")),
                now.parts()::toString);
    }

    @Test
    void aJobThatFailedOrWasBrokenOffIsToldUntilItRunsWell() throws Exception {
        schema.run("update job set outcome = 'DONE', lease_until = null where started_at is not null");
        assertEquals(PartState.WORKS, jobs());
        for (var trouble : List.of("'FAILED'", "null")) {
            schema.run("update job set started_at = utc_timestamp(6), outcome = " + trouble
                    + " where name = 'confirmations'");
            assertEquals(PartState.ATTENTION, jobs(), trouble);
        }
        schema.run("update job set outcome = 'DONE' where name = 'confirmations'");
        assertEquals(PartState.WORKS, jobs());
    }

    private PartState jobs() throws Exception {
        return ADMINISTRATOR.call(health::now).parts().stream()
                .filter(part -> part.kind().equals("JOBS"))
                .map(Part::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void workThatWaitsForTooLongIsCounted() throws Exception {
        schema.run("insert into access_ending (version, body_kind, body_id, requested_at)"
                + " values (1, 'ORGANISATION', 999999, utc_timestamp(6) - interval 9 minute)");
        assertEquals(0, waiting("ACCESS_ENDING", 999999));
        schema.run("update access_ending set requested_at = utc_timestamp(6) - interval 11 minute"
                + " where body_id = 999999");
        assertTrue(waiting("ACCESS_ENDING", 999999) >= 1);
        schema.run("delete from access_ending where body_id = 999999");
    }

    /** Others may wait too: only what the row changes is looked at. */
    private long waiting(String kind, long body) throws Exception {
        var others = schema.number("select count(*) from access_ending where done_at is null and body_id <> " + body
                + " and requested_at < utc_timestamp(6) - interval 10 minute");
        return ADMINISTRATOR.call(health::now).overdue().stream()
                        .filter(work -> work.kind().equals(kind))
                        .mapToLong(OverdueWork::waiting)
                        .sum()
                - others;
    }

    @Test
    void theTrailIsSearchedByWhoAndWhatWithoutTellingAboutWhom() throws Exception {
        var operator = new As("attiva." + UUID.randomUUID(), "desk-operator", Cases.SARZANA.claims());
        var citizen = cases.citizen(operator, "Attivissima");
        operator.run(() -> cases.citizens().open(citizen));
        var rows = found(of(operator, null, null));
        assertEquals(List.of("citizen.open", "citizen.register"), actions(rows));
        assertEquals("Sarzana", rows.get(0).municipality());
        assertEquals("laspezia", rows.get(0).network());
        assertEquals(List.of("citizen.register"), actions(found(of(operator, Kind.CHANGE, null))));
        assertEquals(List.of(), found(of(operator, null, LocalDate.now().minusDays(2))));
        assertFalse(rows.toString().contains("Attivissima"));
        var exported = ADMINISTRATOR.call(() -> activities.export(of(operator, null, null)));
        assertEquals(rows, exported);
    }

    private List<ActivityRow> found(ActivitySearch search) throws Exception {
        return ADMINISTRATOR.call(() -> activities.list(search)).page().rows();
    }

    @Test
    void everyEntryOfTheTrailIsOnOnePageAndOnOne() throws Exception {
        var operator = new As("sfoglia." + UUID.randomUUID(), "desk-operator", Cases.SARZANA.claims());
        var citizen = cases.citizen(operator, "Sfogliata");
        for (var times = 0; times < 60; times++) {
            operator.run(() -> cases.citizens().open(citizen));
        }
        var ids = new ArrayList<Long>();
        String after = null;
        do {
            var search = new ActivitySearch(null, null, operator.username(), null, null, null, after);
            var page = ADMINISTRATOR.call(() -> activities.list(search)).page();
            page.rows().forEach(row -> ids.add(row.id()));
            after = page.next();
        } while (after != null);
        assertEquals(61, ids.size());
        assertEquals(61, new HashSet<>(ids).size());
    }

    @Test
    void aPeriodThatMakesNoSenseOrIsTooLongIsRefused() {
        var today = LocalDate.now();
        for (var period :
                Map.of(today, today.minusDays(1), today.minusDays(200), today).entrySet()) {
            var search = new ActivitySearch(period.getKey(), period.getValue(), null, null, null, null, null);
            assertEquals(
                    "activity.period",
                    assertThrows(BusinessRuleViolation.class, () -> ADMINISTRATOR.call(() -> activities.list(search)))
                            .key());
        }
    }

    @Test
    void allMailsThatWereGivenUpAreTriedAgainAtOnceAlsoThoseBeyondTheList() throws Exception {
        for (var mail = 0; mail < 30; mail++) {
            schema.run("insert into network_mail (version, mail_key, kind, state, tries, created_at, next_try_at,"
                    + " ended_at, last_error, content) values (1, 'prova-" + UUID.randomUUID()
                    + "', 'NEW', 'FAILED', 5,"
                    + " utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), 'SendFailedException', x'00')");
        }
        ADMINISTRATOR.run(alerts::tryAllAgain);
        assertEquals(0, schema.number("select count(*) from network_mail where state = 'FAILED'"));
        assertTrue(schema.number("select count(*) from network_mail where state = 'WAITING' and tries = 0"
                        + " and mail_key like 'prova-%'")
                >= 30);
        schema.run("delete from network_mail where mail_key like 'prova-%'");
    }

    private static ActivitySearch of(As actor, Kind kind, LocalDate to) {
        return new ActivitySearch(null, to, actor.username(), null, kind, null, null);
    }

    private static List<String> actions(List<ActivityRow> rows) {
        return rows.stream().map(ActivityRow::action).toList();
    }
}
