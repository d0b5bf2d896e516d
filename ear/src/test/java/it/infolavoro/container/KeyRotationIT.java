package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentService;
import it.infolavoro.draft.DraftService;
import it.infolavoro.keyrotation.KeyRow;
import it.infolavoro.keyrotation.KeyService;
import it.infolavoro.keyrotation.KeyState;
import it.infolavoro.keyrotation.RenewalState;
import it.infolavoro.keyrotation.Resealing;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.InstallationKey.Kind;
import it.infolavoro.platform.KeyOpening;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secret and the keys change while the contents stay readable (rules of {@code keyrotation}, ADR 0031). */
@ExtendWith(ArquillianExtension.class)
class KeyRotationIT {

    private static final As ADMINISTRATOR = As.administrator();
    private static final String SECRET = "INFOLAVORO_KEY";
    private static final String PREVIOUS = "INFOLAVORO_KEY_PREVIOUS";
    private static final String KEPT = "select wrapped, secret from installation_key where retired_at is null";

    /** Columns of bytes that are nobody's secret, or are no content. */
    private static final Set<String> IN_CLEAR =
            Set.of("look_logo.content", "material_content.content", "installation_key.wrapped");

    @Inject
    Cases cases;

    @Inject
    Signals signals;

    @Inject
    Schema schema;

    @Inject
    Resealing resealing;

    @EJB
    KeyService keys;

    @EJB
    KeyOpening opening;

    @EJB
    DocumentService documents;

    @EJB
    DraftService drafts;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void everyColumnOfBytesIsKnownToTheRenewalOrInClear() throws Exception {
        var found = new TreeSet<>(schema.rows("select concat(table_name, '.', column_name)"
                + " from information_schema.columns where table_schema = database()"
                + " and (data_type like '%blob' or data_type like '%binary')"));
        var known = new TreeSet<>(IN_CLEAR);
        for (var column : SealedColumn.values()) {
            known.add(column.table() + "." + column.column());
        }
        assertEquals(known, found);
    }

    @Test
    void aMistypedSecretIsRefusedAndTwoNodesWithANewOneWrapTheKeysOnce() throws Exception {
        var text = "Resta leggibile";
        var document = attached(cases.citizen(Cases.SARZANA, "Segreto"), text);
        var old = System.getProperty(SECRET);
        var changed = "un segreto nuovo, lungo quanto basta " + UUID.randomUUID();
        var before = schema.rows(KEPT);
        try {
            System.setProperty(SECRET, changed);
            requireRefused(changed, old);
            assertEquals(before, schema.rows(KEPT));
            System.setProperty(PREVIOUS, old);
            requireWrappedOnceByTwoNodes(before);
            assertEquals(text, read(document));
        } finally {
            System.setProperty(SECRET, old);
            System.setProperty(PREVIOUS, changed);
            opening.open();
            System.clearProperty(PREVIOUS);
        }
        assertEquals(text, read(document));
    }

    private void requireRefused(String changed, String old) {
        var refusal = assertThrows(Exception.class, opening::open).toString();
        assertTrue(refusal.contains(SECRET) && refusal.contains(PREVIOUS), refusal);
        assertFalse(refusal.contains(changed) || refusal.contains(old), refusal);
    }

    private void requireWrappedOnceByTwoNodes(List<String> before) throws Exception {
        Callable<Object> node = () -> {
            opening.open();
            return null;
        };
        assertEquals(List.of(), ConcurrencyIT.together(List.of(node, node)));
        assertEquals(
                1,
                schema.rows("select distinct secret from installation_key where retired_at is null")
                        .size());
        assertNotEquals(before, schema.rows(KEPT));
        var wrapped = schema.rows(KEPT);
        System.clearProperty(PREVIOUS);
        opening.open();
        assertEquals(wrapped, schema.rows(KEPT), "a start with the new secret changes nothing");
    }

    /** Older versions had no keys in the database: the secret was the key, and contents did not name it. */
    @Test
    void anInstallationFromBeforeKeepsItsSecretAsItsFirstKeysAndRefusesAnother() throws Exception {
        var secret = System.getProperty(SECRET);
        try (var connection = schema.connection();
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("create temporary table kept_key as select * from installation_key");
            statement.execute("delete from installation_key");
            try {
                assertThrows(Exception.class, opening::open, "nothing that is sealed opens with the secret alone");
                assertEquals(0, schema.number("select count(*) from installation_key"));
                statement.execute("insert into network_mail (id, version, mail_key, kind, state, tries, created_at,"
                        + " next_try_at, content) values (-1, 1, 'older', 'NEW', 'WAITING', 0, utc_timestamp(6),"
                        + " utc_timestamp(6) + interval 1 year, x'" + OlderSeals.sealed(secret, "network-mail", 0)
                        + "')");
                opening.open();
                var wrapped = schema.rows("select hex(wrapped) from installation_key order by id");
                assertEquals(2, wrapped.size());
                for (var key : wrapped) {
                    assertEquals(secret, OlderSeals.unwrapped(secret, key));
                }
            } finally {
                statement.execute("delete from network_mail where id = -1");
                statement.execute("delete from installation_key");
                statement.execute("insert into installation_key select * from kept_key");
            }
        }
    }

    @Test
    void contentsMoveToANewKeyWhileTheyChangeAndTheOldOneIsThrownAwayAtLast() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Rinnovata");
        var document = attached(citizen, "Prima della chiave nuova");
        var draft = UUID.randomUUID();
        Cases.SARZANA.run(() -> cases.keep(draft, citizen, 1, "{}"));
        signals.issue(Cases.SARZANA, signals.followed(Cases.SARZANA, Signals.person()));
        var version = schema.rows("select version from document_content where document_id = " + document);
        // Another test may have begun a renewal.
        settle();
        resealing.goOn();
        var key = renewed();
        var refused = assertThrows(BusinessRuleViolation.class, () -> ADMINISTRATOR.run(keys::renew));
        assertEquals("keys.underway", refused.key());
        resealing.goOn();
        assertEquals(RenewalState.WAITING, state(SealedColumn.DOCUMENT), "other nodes may not know the key yet");
        breaksOffAt(document);
        renewsWhileSomebodyTypes(citizen, draft);
        assertEquals("Prima della chiave nuova", read(document));
        assertEquals(version, schema.rows("select version from document_content where document_id = " + document));
        requireNothingUnderAnotherKeyThan(key);
        requireThrownAwayWhenTheSummariesHaveRunOut(key);
        assertEquals("Prima della chiave nuova", read(document));
        assertEquals(
                1,
                schema.number("select count(*) from audit_entry where action = 'key.renew' and actor = '"
                        + ADMINISTRATOR.username() + "' and subject_id = " + key));
    }

    /** Two nodes at it, and nothing that is typed in between is lost. */
    private void renewsWhileSomebodyTypes(long citizen, UUID draft) throws Exception {
        Callable<Object> node = resealing::goOn;
        Callable<Object> typing = () -> {
            for (var turn = 2; turn <= 40; turn++) {
                var at = turn;
                Cases.SARZANA.run(() -> cases.keep(draft, citizen, at, "{\"turn\":" + at + "}"));
            }
            return null;
        };
        assertEquals(List.of(), ConcurrencyIT.together(List.of(node, node, typing)));
        resealing.goOn();
        assertEquals(
                "{\"turn\":40}",
                Cases.SARZANA.call(() -> drafts.open(draft)).orElseThrow().content());
    }

    /** A renewal that breaks off in the middle has lost nothing, and the next one does the rest. */
    private void breaksOffAt(long document) throws Exception {
        var sealed = "select hex(left(sealed, 5)) from document_content where document_id = " + document;
        var before = schema.rows(sealed);
        schema.run("create or replace trigger stop_renewal before update on document_content for each row"
                + " if new.document_id = " + document + " then signal sqlstate '45000'; end if");
        try {
            settle();
            var failures = List.<Throwable>of();
            for (var tries = 0; failures.isEmpty() && tries < 10; tries++) {
                failures = ConcurrencyIT.together(List.of(resealing::goOn));
            }
            assertFalse(failures.isEmpty(), "the database refuses the row");
            assertEquals(before, schema.rows(sealed));
            assertNotEquals(RenewalState.DONE, state(SealedColumn.DOCUMENT));
        } finally {
            schema.run("drop trigger stop_renewal");
        }
    }

    private void requireNothingUnderAnotherKeyThan(int key) throws Exception {
        for (var column : SealedColumn.values()) {
            if (column.openable()) {
                assertEquals(RenewalState.DONE, state(column), column::name);
                var others = "select count(*) from " + column.table() + " where " + column.column()
                        + " is not null and hex(left(" + column.column() + ", 5)) <> '02%08X'".formatted(key);
                assertEquals(0, schema.number(others), column::name);
            }
        }
    }

    /** What only a code on paper opens keeps the old key until it has run out (rule R3). */
    private void requireThrownAwayWhenTheSummariesHaveRunOut(int key) throws Exception {
        var summaries = ADMINISTRATOR.call(keys::overview).renewal().stream()
                .filter(row -> row.content() == SealedColumn.SHARED_SUMMARY)
                .findFirst()
                .orElseThrow();
        assertTrue(summaries.remaining() > 0, summaries::toString);
        var older = older(key);
        assertTrue(older.stream().anyMatch(one -> one.state() == KeyState.OPENS), older::toString);
        schema.run("update key_renewal set remaining_until = current_date - interval 2 day where key_id = " + key
                + " and content = 'SHARED_SUMMARY'");
        resealing.goOn();
        assertTrue(older(key).stream().allMatch(one -> one.state() == KeyState.DROPPED), () -> "" + older);
        assertEquals(
                0,
                schema.number("select count(*) from installation_key where kind = 'SEAL' and id < " + key
                        + " and (wrapped is not null or retired_at is null or secret = '')"));
        assertTrue(schema.number("select count(*) from audit_entry where action = 'key.retire'") > 0);
    }

    private List<KeyRow> older(int key) throws Exception {
        return ADMINISTRATOR.call(keys::overview).keys().stream()
                .filter(one -> one.kind() == Kind.SEAL && one.id() < key)
                .toList();
    }

    private int renewed() throws Exception {
        ADMINISTRATOR.run(keys::renew);
        return ADMINISTRATOR.call(keys::overview).keys().get(0).id();
    }

    /** Makes the keys old enough for every node to know them. */
    private void settle() throws Exception {
        schema.run("update installation_key set created_at = created_at - interval 20 minute");
    }

    private RenewalState state(SealedColumn column) throws Exception {
        return ADMINISTRATOR.call(keys::overview).renewal().stream()
                .filter(row -> row.content() == column)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private long attached(long citizen, String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Cases.SARZANA.call(
                () -> documents.attach(new AttachDocument(UUID.randomUUID(), citizen, "nota.txt", bytes)));
    }

    private String read(long document) throws Exception {
        var content = Cases.SARZANA.call(() -> documents.download(document)).content();
        return new String(content, StandardCharsets.UTF_8);
    }
}
