package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentRow;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents of persons, on the database. */
@ExtendWith(ArquillianExtension.class)
class DocumentIT {

    /** How many documents a person can have. */
    private static final int MOST = 40;

    @Inject
    Cases cases;

    @Inject
    MergeCases made;

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

    @Test
    void twoUploadsAtOnceAreBothKeptAndADoubleClickIsOne() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Insieme");
        var click = new AttachDocument(UUID.randomUUID(), citizen, "doppio.txt", new byte[] {'a'});
        Callable<Object> twice = () -> Cases.SARZANA.call(() -> documents.attach(click));
        Callable<Object> other = () -> attach(citizen, "altro.txt", "b");
        assertEquals(List.of(), ConcurrencyIT.together(List.of(twice, other, twice)));
        assertEquals(List.of("altro.txt", "doppio.txt"), names(citizen));
    }

    @Test
    void ofTwoUploadsAtOnceTheOneBeyondTheLimitIsRefused() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Piena");
        for (var number = 1; number < MOST; number++) {
            attach(citizen, number + ".txt", "x");
        }
        Callable<Object> last = () -> attach(citizen, "ultimo.txt", "x");
        var problems = ConcurrencyIT.together(List.of(last, last));
        assertEquals(1, problems.size(), () -> "Exactly one is refused: " + problems);
        assertEquals("document.tooMany", ((BusinessRuleViolation) problems.get(0)).key());
    }

    @Test
    void aMergeBringsTheDocumentsTogetherAndItsUndoPartsThem() throws Exception {
        var keep = cases.citizen(Cases.SARZANA, MergeCases.unique("Resta"));
        var other = cases.citizen(Cases.SARZANA, MergeCases.unique("Passa"));
        attach(keep, "prima.txt", "prima");
        var moved = attach(other, "seconda.txt", "seconda");
        var merge = made.merge(keep, other, Set.of(), false);
        assertEquals(List.of("prima.txt", "seconda.txt"), names(keep));
        assertEquals("seconda", content(moved));
        attach(keep, "dopo.txt", "dopo");
        made.undo(merge);
        assertEquals(List.of("dopo.txt", "prima.txt"), names(keep));
        assertEquals(List.of("seconda.txt"), names(other));
        assertEquals("seconda", content(moved));
    }

    private List<String> names(long citizen) throws Exception {
        return Cases.SARZANA.call(() -> documents.list(citizen)).documents().stream()
                .map(DocumentRow::name)
                .sorted()
                .toList();
    }

    private String content(long document) throws Exception {
        return new String(Cases.SARZANA.call(() -> documents.download(document)).content(), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
