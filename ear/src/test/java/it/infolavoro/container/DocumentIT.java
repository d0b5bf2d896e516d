package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentService;
import it.infolavoro.document.RemoveDocument;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents of persons, on the database. */
@ExtendWith(ArquillianExtension.class)
class DocumentIT {

    @Inject
    Cases cases;

    @EJB
    CaseFileService files;

    @EJB
    DocumentService documents;

    @Inject
    Database database;

    @Inject
    SystemWork work;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    private long attach(long citizen, String name, String content) throws Exception {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return Cases.SARZANA.call(() -> documents.attach(new AttachDocument(UUID.randomUUID(), citizen, name, bytes)));
    }

    @Test
    void aDocumentIsSealedInTheDatabaseAndOpensForItsOwnDeskAlone() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Documenti");
        var canary = "CANARINO-" + UUID.randomUUID();
        var id = attach(citizen, "../nota di Anna.txt", canary);
        var municipality = work.withoutDoor(() -> database.municipality("011027"));
        var row = work.inMunicipality(
                municipality,
                () -> database.em()
                        .createQuery("select c.sealed from DocumentContent c where c.documentId = :id", byte[].class)
                        .setParameter("id", id)
                        .getSingleResult());
        assertTrue(row.length > canary.length(), "the row holds something");
        assertTrue(!new String(row, StandardCharsets.ISO_8859_1).contains(canary), "and not in clear");
        var file = Cases.SARZANA.call(() -> documents.download(id));
        assertEquals(canary, new String(file.content(), StandardCharsets.UTF_8));
        assertEquals("nota di Anna.txt", file.name());
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> documents.download(id)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> documents.list(citizen)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> documents.remove(new RemoveDocument(id, 1, "no"))));
    }

    @Test
    void aRemovedDocumentIsErasedAndItsFactStays() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Rimossa");
        var id = attach(citizen, "vecchio.txt", "da togliere");
        var seen = Cases.SARZANA.call(() -> documents.open(id)).document();
        Cases.SARZANA.run(() -> documents.remove(new RemoveDocument(id, seen.version(), "Doppione")));
        assertThrows(NotFound.class, () -> Cases.SARZANA.run(() -> documents.download(id)));
        assertEquals(
                List.of(), Cases.SARZANA.call(() -> documents.list(citizen)).documents());
        var acts = Cases.SARZANA
                .call(() -> files.open(new OpenCaseFile(citizen, TimelineKind.DOCUMENT, null)))
                .timeline()
                .rows()
                .stream()
                .map(TimelineEntry::act)
                .toList();
        assertEquals(List.of("document.removed", "document.attached"), acts);
    }

    @Test
    void whatIsRefusedIsNotStored() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Bugie");
        assertRefused("document.lies", () -> attach(citizen, "cv.pdf", "<html>"));
        assertRefused("document.empty", () -> attach(citizen, "cv.txt", ""));
        assertRefused("document.tooBig", () -> attach(citizen, "cv.txt", "x".repeat(5 * 1024 * 1024 + 1)));
        assertEquals(
                List.of(), Cases.SARZANA.call(() -> documents.list(citizen)).documents());
        attach(citizen, "grande.txt", "x".repeat(5 * 1024 * 1024));
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
