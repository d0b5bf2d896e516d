package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.networkprofile.NetworkProfileLoader;
import it.infolavoro.networkprofile.ProfileFolder;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.settings.NetworkTerm;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingChange;
import it.infolavoro.settings.SettleTerms;
import it.infolavoro.settings.TermsPreview;
import it.infolavoro.settings.TermsService;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A network's terms, settled by its coordinator: rules of {@code it.infolavoro.settings}. */
@ExtendWith(ArquillianExtension.class)
class TermsIT {

    private static final As COORDINATOR = As.coordinator();
    private static final As VARESE =
            new As("coordinatore.varese", "network-coordinator", Map.of("network", "citta-del-lavoro"));
    private static final String CITTA = "citta-del-lavoro";

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    MovedClock moved;

    @Inject
    NetworkProfileLoader loader;

    @EJB
    TermsService terms;

    @jakarta.annotation.Resource(lookup = "java:/jdbc/infolavoro")
    DataSource application;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @AfterEach
    void putBack() {
        moved.putBack();
    }

    /** Rules R2 and R5. */
    @Test
    void theClockFollowsAChangedTermAtOnceAndTheFormerOneOnceItIsBack() throws Exception {
        var referral = cases.open(Cases.SARZANA, "Termine", "Impiego").referralId();
        moved.dayAfter(6);
        assertEquals(List.of("UNREAD"), rings(referral));
        var held = held(COORDINATOR);
        settle(COORDINATOR, Map.of(NetworkTerm.REMIND, "5"));
        try {
            moved.dayAfter(6);
            assertEquals(List.of("UNREAD", "UNANSWERED"), rings(referral));
        } finally {
            undo(COORDINATOR);
        }
        assertEquals(held, held(COORDINATOR));
        moved.putBack();
        var later = cases.open(Cases.SARZANA, "Rimesso", "Impiego").referralId();
        moved.dayAfter(6);
        assertFalse(rings(later).contains("UNANSWERED"));
    }

    /** Rules R1 to R3. */
    @Test
    void eachSaveIsAVersionAndUndoingAnother() throws Exception {
        settle(VARESE, Map.of(NetworkTerm.DORMANT_DAYS, "45"));
        var before = VARESE.call(terms::overview);
        settle(VARESE, Map.of(NetworkTerm.DORMANT_DAYS, "60", NetworkTerm.SIGNAL_NAMES, "yes"));
        var after = VARESE.call(terms::overview);
        assertEquals(before.newest() + 1, after.newest());
        var newest = after.history().get(0);
        assertEquals("coordinatore.varese", newest.by());
        assertEquals("Prova", newest.reason());
        assertTrue(newest.changes().contains(new SettingChange("dormantDays", "45", "60")));
        undo(VARESE);
        var undone = VARESE.call(terms::overview);
        assertEquals(before.values(), undone.values());
        assertEquals(after.newest() + 1, undone.newest());
        assertEquals(before.newest(), undone.history().get(0).restored());
        var first = undone.history().get(undone.history().size() - 1);
        assertEquals(1, first.number());
        assertEquals(null, first.by(), "What held before anybody settled something");
        assertEquals(
                2,
                schema.number("select count(distinct action) from audit_entry where action like 'terms.%'"
                        + " and actor = 'coordinatore.varese'"));
    }

    /** Rules R4 and R6. */
    @Test
    void refusesWhatCannotHoldWhatChangesNothingAndWhoHasNotSeenTheNewest() throws Exception {
        settle(VARESE, Map.of(NetworkTerm.SIGNAL_DAYS, "171"));
        var held = held(VARESE);
        Refused.beside("expire", "setting.number", () -> settle(VARESE, Map.of(NetworkTerm.EXPIRE, "0")));
        Refused.beside("expire", "setting.number", () -> settle(VARESE, Map.of(NetworkTerm.EXPIRE, "mai")));
        Refused.beside("remind", "setting.waitingOrder", () -> settle(VARESE, Map.of(NetworkTerm.REMIND, "400")));
        Refused.beside(
                "secondFollowUp",
                "setting.followUpOrder",
                () -> settle(VARESE, Map.of(NetworkTerm.SECOND_FOLLOW_UP, "500")));
        Refused.beside(
                "secondFactorRoles",
                "setting.roles",
                () -> settle(VARESE, Map.of(NetworkTerm.SECOND_FACTOR_ROLES, "sindaco")));
        Refused.beside("signalNames", "setting.flag", () -> settle(VARESE, Map.of(NetworkTerm.SIGNAL_NAMES, "forse")));
        var same = assertThrows(
                BusinessRuleViolation.class, () -> settle(VARESE, Map.of(NetworkTerm.SIGNAL_DAYS, "0171")));
        assertEquals("setting.same", same.key());
        var seen = VARESE.call(terms::overview).newest();
        assertThrows(
                ConcurrentChange.class,
                () -> VARESE.run(
                        () -> terms.settle(new SettleTerms(seen - 1, Map.of(NetworkTerm.SIGNAL_DAYS, "99"), "Prova"))));
        assertThrows(NotFound.class, () -> VARESE.run(() -> terms.restore(new RestoreSettings(seen, seen + 7))));
        assertEquals(held, held(VARESE));
        assertEquals(seen, VARESE.call(terms::overview).newest());
    }

    /** Rule R7. */
    @Test
    void anotherNetworksTermsAndVersionsStayThere() throws Exception {
        var held = COORDINATOR.call(terms::overview);
        settle(VARESE, Map.of(NetworkTerm.RECEIPT_CODE_DAYS, "77"));
        settle(VARESE, Map.of(NetworkTerm.RECEIPT_CODE_DAYS, "78"));
        assertEquals(held, COORDINATOR.call(terms::overview));
    }

    @Test
    void thePreviewTellsWhatWouldChangeAndStoresNothing() throws Exception {
        cases.open(Cases.SARZANA, "Anteprima", "Impiego");
        moved.move(8);
        var held = COORDINATOR.call(terms::overview);
        var mild = preview(held.newest(), Map.of(NetworkTerm.EXPIRE, "31"));
        assertEquals(List.of(new SettingChange("expire", held.values().get(NetworkTerm.EXPIRE), "31")), mild.changes());
        assertTrue(mild.waiting() >= 1);
        assertEquals(0, mild.ending());
        var hard = preview(
                held.newest(), Map.of(NetworkTerm.ACKNOWLEDGE, "1", NetworkTerm.REMIND, "2", NetworkTerm.EXPIRE, "5"));
        assertTrue(hard.ending() >= 1 && hard.ending() <= hard.waiting());
        assertEquals(held, COORDINATOR.call(terms::overview));
    }

    /** Rule R5. */
    @Test
    void loadingTheProfileAgainLeavesAloneWhatWasSettledAndTellsIt() throws Exception {
        settle(VARESE, Map.of(NetworkTerm.CATALOGUE_CONFIRM_DAYS, "123"));
        var held = held(VARESE);
        var changes = loader.load(List.of(ProfileFolder.bundled(CITTA))).get(0);
        assertEquals(held, held(VARESE));
        assertTrue(changes.skipped().stream().anyMatch(line -> line.what().startsWith("the terms were left alone")));
    }

    @Test
    void theApplicationsAccountCannotChangeAVersion() throws Exception {
        settle(VARESE, Map.of(NetworkTerm.SIGNAL_QUESTIONS, "19"));
        for (var sql :
                List.of("update network_setting_version set number = 9", "delete from network_setting_version")) {
            try (var connection = application.getConnection();
                    var statement = connection.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(sql));
            }
        }
    }

    private TermsPreview preview(int newest, Map<NetworkTerm, String> values) throws Exception {
        return COORDINATOR.call(() -> terms.preview(new SettleTerms(newest, values, "Prova")));
    }

    private Map<NetworkTerm, String> held(As coordinator) throws Exception {
        return coordinator.call(terms::overview).values();
    }

    private void settle(As coordinator, Map<NetworkTerm, String> values) throws Exception {
        coordinator.run(() -> terms.settle(new SettleTerms(terms.overview().newest(), values, "Prova")));
    }

    private void undo(As coordinator) throws Exception {
        coordinator.run(() -> {
            var newest = terms.overview().newest();
            terms.restore(new RestoreSettings(newest, newest - 1));
        });
    }

    private List<String> rings(long referral) throws Exception {
        return schema.rows("select r.reason from delivery_ring r join delivery d on d.id = r.delivery_id"
                + " where d.referral_id = " + referral + " order by r.id");
    }
}
