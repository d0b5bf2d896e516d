package it.infolavoro.container;

import static it.infolavoro.container.UpkeepSteps.COORDINATOR;
import static it.infolavoro.container.UpkeepSteps.unique;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.cataloguefile.CatalogueFileService;
import it.infolavoro.cataloguefile.ImportFile;
import it.infolavoro.cataloguefile.ImportPreview;
import it.infolavoro.cataloguefile.ImportedEntry.Outcome;
import it.infolavoro.cataloguefile.LineProblem;
import it.infolavoro.cataloguefile.TableFormat;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.upkeep.ChangeEntry.Move;
import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.VersionState;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries out of files and into them: the rules of {@code it.infolavoro.cataloguefile}. */
@ExtendWith(ArquillianExtension.class)
class CatalogueFileIT {

    private static final As MANAGER = As.memberManager("isforcoop");

    @EJB
    CatalogueFileService files;

    @EJB
    EntryService entries;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsExportedIsImportedWithoutAnyChange(TableFormat format) throws Exception {
        var untouched = As.memberManager("formimpresa");
        var file = untouched.call(() -> files.export(format));
        var preview = untouched.call(() -> files.preview(new ImportFile(file)));
        assertEquals(List.of(), preview.wrong());
        assertEquals(List.of(), preview.ignored());
        assertFalse(preview.writes(), () -> preview.entries().toString());
        assertTrue(preview.same() >= 3);
    }

    @Test
    void aFileIsShownBeforeItIsImportedAndBecomesDrafts() throws Exception {
        var name = unique("Sartoria");
        var file = "nome;tipo;destinatari;lingue;comune;orari;valido_al\n" + name
                + ";Corsi di formazione e riqualificazione gratuiti;;Italiano, inglese;Sarzana;lun 9-12;31/12/2030\n"
                + ";;;;Lerici;mar 15-17;\n";
        var preview = preview(file.getBytes(UTF_8));
        assertEquals(List.of(), preview.wrong());
        assertEquals(1, preview.added());
        assertTrue(rows(name).isEmpty(), "A preview writes nothing");
        MANAGER.run(() -> files.apply(new ImportFile(file.getBytes(UTF_8))));
        var row = rows(name).get(0);
        assertEquals(VersionState.DRAFT, row.open());
        var content = MANAGER.call(() -> entries.open(row.id())).content();
        assertEquals("training", content.kind());
        assertEquals(List.of("it", "en"), content.languages());
        assertEquals(List.of("Sarzana", "Lerici"), content.municipalities());
        assertEquals("2030-12-31", content.validUntil().toString());
        assertEquals(
                Outcome.SAME, preview(file.getBytes(UTF_8)).entries().get(0).outcome(), "Known by its name");
        var changed = file.replace("lun 9-12", "lun 9-13");
        var change = preview(changed.getBytes(Charset.forName("windows-1252")))
                .entries()
                .get(0);
        assertEquals(Outcome.CHANGED, change.outcome());
        assertEquals("lun 09:00-13:00", change.changes().get(0).after());
    }

    @Test
    void wrongLinesAreToldOneByOneAndTheRightOnesAreImportedAlone() throws Exception {
        var right = unique("Giusto");
        var file = "codice;nome;tipo;eta_minima;eta_massima;valido_dal;comune;cap;orari;errori\n"
                + ";" + right + ";cv_help;16;;;La Spezia;19121;lun 9-12;\n"
                + ";" + unique("Anni") + ";cv_help;sedici;;;La Spezia;;;\n"
                + ";" + unique("Tipo") + ";ballo;30;20;domani;;191;lun sempre;\n"
                + ";;cv_help;;;;La Spezia;;;\n"
                + "Codice Strano;" + unique("Codice") + ";cv_help;;;;;;;\n"
                + ";=SUM(1);cv_help;;;;;;;\n"
                + ";" + unique("Due") + ";cv_help;;;;La Spezia;;;\n"
                + "guidance;Altro;guidance;;;;;;;\nguidance;Altro ancora;guidance;;;;;;;\n";
        var preview = MANAGER.call(() -> files.apply(new ImportFile(file.getBytes(UTF_8))));
        assertEquals(2, preview.added());
        assertEquals(1, rows(right).size());
        assertEquals(List.of("eta_minima:catalogueFile.cell.NUMBER"), problems(preview, 3));
        assertTrue(
                problems(preview, 4)
                        .containsAll(List.of(
                                "tipo:code.unknown",
                                "eta_massima:upkeep.ages",
                                "valido_dal:catalogueFile.cell.DATE",
                                "orari:catalogueFile.cell.HOURS",
                                "comune:faces.validation.NotBlank",
                                "cap:faces.validation.PostalCode")),
                () -> problems(preview, 4).toString());
        assertEquals(List.of("codice:catalogueFile.code"), problems(preview, 6));
        assertTrue(problems(preview, 7).contains("nome:catalogueFile.formula"));
        assertEquals(List.of("nome:catalogueFile.differs"), problems(preview, 10));
        assertEquals(List.of("null:catalogueFile.otherLine"), problems(preview, 9), "It comes whole or not at all");
    }

    @Test
    void aServiceIsThereOnceAndWaitsForNoFileWhileItIsInReview() throws Exception {
        var name = unique("Unico");
        var twice = "nome;tipo\n" + name + ";cv_help\nAltro;cv_help\n" + name + ";cv_help\n";
        assertEquals(List.of("codice:catalogueFile.twice"), problems(preview(twice.getBytes(UTF_8)), 4));
        var file = ("nome;tipo;costo\n" + name + ";cv_help;Gratuito\n").getBytes(UTF_8);
        MANAGER.run(() -> files.apply(new ImportFile(file)));
        var row = rows(name).get(0);
        MANAGER.run(() -> entries.change(new ChangeEntry(row.id(), row.version(), Move.SUBMIT)));
        assertEquals(List.of("codice:upkeep.inReview"), problems(preview(file), 2));
    }

    @Test
    void aMissingColumnChangesNothingAndAnEmptyCellEmpties() throws Exception {
        var name = unique("Colonne");
        var first = "nome;tipo;costo;documenti\n" + name + ";cv_help;Gratuito;Carta d'identità\n";
        MANAGER.run(() -> files.apply(new ImportFile(first.getBytes(UTF_8))));
        var second = "nome;costo\n" + name + ";\n";
        MANAGER.run(() -> files.apply(new ImportFile(second.getBytes(UTF_8))));
        var content = MANAGER.call(() -> entries.open(rows(name).get(0).id())).content();
        assertEquals(null, content.cost());
        assertEquals("Carta d'identità", content.documents());
    }

    @Test
    void nothingIsHalfWrittenWhenTheImportFails() throws Exception {
        var before = schema.number("select count(*) from service");
        var name = unique("Metà");
        var file = "codice;nome;tipo\n;" + name + ";cv_help\n" + "lungo;Altro;cv_help\n";
        schema.run("create trigger no_import before insert on service_version for each row"
                + " if new.content like '%Altro%' then signal sqlstate '45000' set message_text = 'no'; end if");
        try {
            assertThrows(Exception.class, () -> MANAGER.run(() -> files.apply(new ImportFile(file.getBytes(UTF_8)))));
        } finally {
            schema.run("drop trigger no_import");
        }
        assertEquals(before, schema.number("select count(*) from service"));
    }

    @Test
    void everybodyGetsTheOwnFileAlone() throws Exception {
        var own = new String(MANAGER.call(() -> files.export(TableFormat.CSV)), UTF_8);
        assertFalse(own.contains("cescot"), "Nothing of another organisation");
        var network = new String(COORDINATOR.call(() -> files.export(TableFormat.CSV)), UTF_8);
        assertTrue(network.contains("Cescot") && network.startsWith("\uFEFFente;codice;nome"));
        assertThrows(
                EJBAccessException.class,
                () -> As.memberOperator("isforcoop").run(() -> files.export(TableFormat.CSV)));
        assertThrows(
                EJBAccessException.class,
                () -> COORDINATOR.run(() -> files.apply(new ImportFile("nome\nx\n".getBytes(UTF_8)))));
        assertThrows(BusinessRuleViolation.class, () -> preview(new byte[0]));
    }

    private ImportPreview preview(byte[] content) throws Exception {
        return MANAGER.call(() -> files.preview(new ImportFile(content)));
    }

    private List<EntryRow> rows(String name) throws Exception {
        return MANAGER.call(entries::list).stream()
                .filter(row -> row.name().equals(name))
                .toList();
    }

    private static List<String> problems(ImportPreview preview, long line) {
        return preview.wrong().stream()
                .filter(wrong -> wrong.number() == line)
                .flatMap(wrong -> wrong.problems().stream())
                .map(CatalogueFileIT::word)
                .toList();
    }

    private static String word(LineProblem problem) {
        return problem.column() + ":" + problem.key();
    }
}
