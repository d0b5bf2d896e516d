package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentService;
import it.infolavoro.exitpackage.ExitPackageService;
import it.infolavoro.exitpackage.ExitPackageState;
import it.infolavoro.exitpackage.ExitTables;
import it.infolavoro.exitpackage.SealedColumns;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The package of a Comune's data: complete, readable, the Comune's alone, and good enough to begin from it anew. */
@ExtendWith(ArquillianExtension.class)
class ExitPackageIT {

    private static final String ISTAT = "011006";
    private static final String TEXT = "Curriculum di prova";
    private static final As OPERATOR = As.deskOperator(ISTAT);
    private static final As MANAGER = As.deskManager(ISTAT);

    /** The trail and the mails go on while the package is written. */
    private static final Set<String> MOVING = Set.of("audit_entry", "outgoing_mail");

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    PackageImport importing;

    @Inject
    PackageSteps steps;

    @Inject
    ExitTables tables;

    @Inject
    SealedColumns seals;

    @EJB
    ExitPackageService packages;

    @EJB
    DocumentService documents;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void everyTableOfTheDatabaseIsInAPackageOrLeftOutForAReason() throws Exception {
        var all = new TreeSet<>(schema.rows("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'"));
        tables.all().forEach(table -> all.remove(table.name()));
        all.removeAll(ExitTables.leftOut().keySet());
        assertEquals(Set.of(), all);
        for (var table : tables.all()) {
            for (var column : table.columns()) {
                assertTrue(
                        !column.binary() || seals.known(table.name(), column.name()),
                        () -> "Nobody has said how to open " + table.name() + "." + column.name());
            }
        }
    }

    @Test
    void aComuneBeginsAnewFromItsPackage() throws Exception {
        var citizen = fill("CANARINOPROPRIO");
        cases.open(Cases.LERICI, "CANARINOALTRUI", "Impiego");
        var first = made();
        requireReadable(first);
        importing.wipe(ISTAT, first.tables());
        assertEquals(0, importing.count(ISTAT, "citizen"));
        importing.read(ISTAT, first);
        for (var table : first.tables()) {
            assertEquals(first.rows(table).size(), importing.count(ISTAT, table), table);
        }
        requireSame(first, made());
        assertTrue("CANARINOPROPRIO"
                .equalsIgnoreCase(OPERATOR.call(() -> cases.citizens().open(citizen))
                        .person()
                        .surname()));
        var id = OPERATOR.call(() -> documents.list(citizen)).documents().get(0).id();
        assertEquals(
                TEXT, new String(OPERATOR.call(() -> documents.download(id)).content(), StandardCharsets.UTF_8));
    }

    private static void requireReadable(PackageReader first) throws Exception {
        assertEquals(List.of(), first.damaged());
        assertTrue(first.text("dati/citizen.jsonl").contains("CANARINOPROPRIO"));
        assertFalse(first.names().stream().anyMatch(name -> first.text(name).contains("CANARINOALTRUI")));
        assertTrue(first.rows("document_content").stream()
                .map(row -> Base64.getDecoder().decode(row.getString("sealed")))
                .anyMatch(bytes -> TEXT.equals(new String(bytes, StandardCharsets.UTF_8))));
    }

    private static void requireSame(PackageReader first, PackageReader second) {
        assertEquals(first.tables(), second.tables());
        for (var table : first.tables()) {
            if (!MOVING.contains(table)) {
                assertEquals(first.rows(table), second.rows(table), table);
            }
        }
    }

    @Test
    void nobodyElseGetsItAndAfterSomeDaysNobodyAtAll() throws Exception {
        var id = steps.written(MANAGER);
        assertTrue(MANAGER.call(() -> packages.download(id)).parts() >= 1);
        var lerici = As.deskManager("011016");
        assertThrows(NotFound.class, () -> lerici.call(() -> packages.download(id)));
        assertThrows(NotFound.class, () -> lerici.call(() -> packages.part(id, 0)));
        var trail = schema.rows("select distinct a.action from audit_entry a join exit_package p"
                + " on p.municipality_id = a.municipality_id and a.at >= p.requested_at where a.kind = 'EXPORT'"
                + " and p.id = " + id + " order by 1");
        assertEquals(List.of("exitPackage.download", "exitPackage.request"), trail);
        schema.run("update exit_package set expires_at = '2020-01-01' where id = " + id);
        assertRule(() -> MANAGER.call(() -> packages.download(id)));
        steps.await(MANAGER, id, ExitPackageState.EXPIRED);
        assertEquals(0, parts(id));
    }

    @Test
    void oneIsWrittenAtATimeAndOneThatWasBrokenOffBeginsAnew() throws Exception {
        var id = steps.written(MANAGER);
        schema.run("update exit_package set state = 'RUNNING', touched_at = utc_timestamp(6) where id = " + id);
        assertEquals(id, MANAGER.call(packages::request), "One at a time is enough");
        assertRule(() -> MANAGER.call(() -> packages.download(id)));
        schema.run("update exit_package set touched_at = '2020-01-01' where id = " + id);
        steps.await(MANAGER, id, ExitPackageState.READY);
        assertEquals(MANAGER.call(() -> packages.download(id)).parts(), parts(id), "Nothing of before is left");
    }

    private long fill(String surname) throws Exception {
        var made = cases.open(OPERATOR, surname, "Impiego");
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        OPERATOR.run(() ->
                documents.attach(new AttachDocument(UUID.randomUUID(), made.citizenId(), "curriculum.txt", bytes)));
        return made.citizenId();
    }

    private PackageReader made() throws Exception {
        var id = steps.written(MANAGER);
        var file = MANAGER.call(() -> packages.download(id));
        var zip = new ByteArrayOutputStream();
        for (var part = 0; part < file.parts(); part++) {
            var number = part;
            zip.write(MANAGER.call(() -> packages.part(id, number)));
        }
        assertEquals(file.size(), zip.size());
        return new PackageReader(zip.toByteArray());
    }

    private long parts(long id) throws Exception {
        return schema.number("select count(*) from exit_package_part where package_id = " + id);
    }

    private static void assertRule(org.junit.jupiter.api.function.Executable act) {
        assertEquals(
                "exitPackage.notReady",
                assertThrows(BusinessRuleViolation.class, act).key());
    }
}
