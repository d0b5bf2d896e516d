package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sessions with topics, the plan by keyboard, documents good and lying, and the one timeline that tells it all. */
@ExtendWith(RunningStack.class)
class PlanBrowserIT {

    @TempDir
    static Path folder;

    private static final String TEXT = "Curriculum di prova, città di Sarzana";

    @Test
    void agreesAPlanByKeyboardAndTicksItOff(RunningStack stack) {
        var citizen = person(stack);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("plan/edit?citizen=" + citizen);
            enter(desk, "Che cosa vuole raggiungere la persona", "Lavorare in cantiere");
            assertThat(desk.page().locator("#list")).containsText("Lavorare in cantiere");
            refusesWrongDays(desk);
            desk.page().getByLabel("Entro il").fill("29/02/2028");
            enter(desk, "Che cosa fare", "Rinnovare la patente");
            assertThat(desk.page().locator("#list")).containsText("martedì 29 febbraio 2028");
            assertThat(field(desk, "Che cosa fare")).isFocused();
            enter(desk, "Che cosa fare", "Iscriversi al corso");
            desk.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Segna come fatta: Rinnovare la patente"))
                    .press("Enter");
            desk.settled();
            assertThat(desk.page().locator(".il-progress").first()).containsText("Azioni fatte: 1 su 3");
            desk.look("plan");
            desk.open("citizen/file?id=" + citizen + "&show=PLAN");
            assertThat(desk.page().locator(".il-timeline > li")).hasCount(1);
            assertThat(desk.page().locator(".il-timeline")).containsText("Rinnovare la patente");
            desk.look("story-plan");
        }
    }

    private static void refusesWrongDays(Desk desk) {
        desk.page().getByLabel("Entro il").fill("31/02/2027");
        enter(desk, "Che cosa fare", "Rinnovare la patente");
        assertThat(desk.page().locator(".il-error")).containsText("Questa data non esiste");
        assertThat(field(desk, "Che cosa fare")).hasValue("Rinnovare la patente");
        desk.look("plan-bad-day");
        desk.page().getByLabel("Entro il").fill("01/01/2020");
        enter(desk, "Che cosa fare", "Rinnovare la patente");
        assertThat(desk.page().locator(".il-error")).containsText("già passato");
    }

    @Test
    void takesGoodFilesAndRefusesLyingOnes(RunningStack stack) throws IOException {
        var citizen = person(stack);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("document/list?citizen=" + citizen);
            upload(desk, "cv.pdf", "<html><script>alert(1)</script>");
            assertThat(desk.page().locator(".il-error")).containsText("Il nome dice che il file è PDF");
            desk.look("document-lies");
            upload(desk, "pagina.html", "<html>");
            assertThat(desk.page().locator(".il-error")).containsText("Questo tipo di file non si può allegare");
            upload(desk, "vuoto.txt", "");
            assertThat(desk.page().locator(".il-error")).containsText("Scegli un file che non sia vuoto");
            refusesWhatIsTooBig(desk);
            upload(desk, "Curriculum d'Anna.txt", TEXT);
            assertThat(desk.page().locator("#messages")).containsText("Documento allegato");
            desk.look("document-list");
            downloads(desk);
            desk.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rimuovi: Curriculum d'Anna.txt"))
                    .click();
            desk.settled();
            desk.look("document-remove");
            enter(desk, "Perché lo rimuovi", "Doppione");
            assertThat(desk.page().locator("main")).not().containsText("Curriculum d'Anna");
            desk.open("citizen/file?id=" + citizen + "&show=DOCUMENT");
            assertThat(desk.page().locator(".il-timeline")).containsText("Doppione");
            assertThat(desk.page().locator(".il-timeline a")).hasText(new String[] {"curriculum.txt"});
            desk.look("story-documents");
        }
    }

    /** By the browser before it is sent, whatever the server would do with so much; and by the server by itself. */
    private static void refusesWhatIsTooBig(Desk desk) throws IOException {
        for (var size : new int[] {6, 14}) {
            choose(desk, big(size));
            attach(desk);
            assertThat(desk.page().locator(".il-error")).containsText("Scegli un file che non sia vuoto");
            choose(desk, big(size));
            assertThat(desk.page().locator(".il-error")).containsText("Il file supera 5 MB");
            assertThat(desk.page().locator("input[type=file]")).hasAttribute("aria-invalid", "true");
        }
        desk.look("document-too-big");
        desk.page().locator("input[type=file]").evaluate("field => field.removeAttribute('data-most')");
        choose(desk, big(11));
        attach(desk);
        assertThat(desk.page().locator(".il-error")).containsText("Il file supera 5 MB");
    }

    private static void downloads(Desk desk) throws IOException {
        var link = desk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Curriculum d'Anna.txt"));
        var download = desk.page().waitForDownload(link.first()::click);
        assertEquals("Curriculum d'Anna.txt", download.suggestedFilename());
        assertEquals(TEXT, Files.readString(download.path()));
        var answer = desk.page().request().get(download.url());
        assertTrue(answer.headers().get("content-disposition").startsWith("attachment"));
        assertTrue(answer.headers().get("content-security-policy").startsWith("sandbox"));
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
        assertTrue(answer.headers().get("cache-control").contains("no-store"));
    }

    @Test
    void aSessionTellsItsTopicsAndWhoHeldItAndItsNextStepIsAnAction(RunningStack stack) {
        var citizen = person(stack);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("orientation/edit?citizen=" + citizen);
            field(desk, "Tipo di colloquio").selectOption("cv_help");
            desk.page().getByLabel("Lingue").check();
            desk.page().getByLabel("Spostamenti e patente").check();
            field(desk, "Che cosa fare").fill("Iscriversi alla patente");
            field(desk, "Entro il").fill("29/02/2028");
            enter(desk, "Durata in minuti", "30");
            var story = desk.page().locator(".il-timeline");
            assertThat(story).containsText("Lingue, Spostamenti e patente");
            assertThat(story).containsText("Marco Bertolini");
            assertThat(story).not().containsText("operatore.sarzana");
            desk.open("plan/edit?citizen=" + citizen);
            assertThat(desk.page().locator("#list")).containsText("Iscriversi alla patente");
            assertThat(desk.page().locator("#list")).containsText("martedì 29 febbraio 2028");
        }
    }

    @Test
    void ofTwoWhoAmendTheSameTheSecondSeesBothAndLosesNothing(RunningStack stack) {
        var ids = OpenCase.make(Program.of(stack, "operatore.sarzana"), "Centro per l'Impiego")
                .ids();
        try (var first = stack.login("operatore.sarzana");
                var second = stack.login("responsabile.sarzana")) {
            amendBoth(first, second, "plan/action?id=" + ids.get("actionId"), "Che cosa fare");
            amendBoth(first, second, "orientation/edit?id=" + ids.get("sessionId"), "Nota condivisibile");
        }
    }

    private static void amendBoth(Desk first, Desk second, String page, String label) {
        first.open(page);
        second.open(page);
        field(first, label).fill("Parole della prima");
        field(second, label).fill("Parole del secondo");
        save(first);
        save(second);
        var main = second.page().locator("main");
        assertThat(main).containsText("Mentre scrivevi");
        assertThat(main.locator("table")).containsText("Parole della prima");
        assertThat(field(second, label)).hasValue("Parole del secondo");
        second.look("two-editors-" + page.substring(0, page.indexOf('/')));
        save(second);
        first.open(page);
        assertThat(field(first, label)).hasValue("Parole del secondo");
    }

    private static void save(Desk desk) {
        desk.page().locator("button[id='form:save']").click();
        desk.settled();
    }

    private static long person(RunningStack stack) {
        return OpenCase.make(Program.of(stack, "operatore.sarzana"), "Centro per l'Impiego")
                .ids()
                .get("citizenId");
    }

    private static void choose(Desk desk, String name, String content) {
        desk.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Chooses a file on the disk: the browser reads it there, while contents go to it slowly. */
    private static void choose(Desk desk, Path file) {
        desk.page().locator("input[type=file]").setInputFiles(file);
    }

    private static Path big(int megabytes) throws IOException {
        return Files.writeString(folder.resolve("grande.txt"), "x".repeat(megabytes * 1024 * 1024));
    }

    private static void upload(Desk desk, String name, String content) {
        choose(desk, name, content);
        attach(desk);
    }

    private static void attach(Desk desk) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Allega un documento"))
                .click();
        desk.page().waitForLoadState();
        desk.settled();
    }

    /** Types into a field and sends the form as people do who use no mouse. */
    private static void enter(Desk desk, String label, String text) {
        field(desk, label).fill(text);
        field(desk, label).press("Enter");
        desk.settled();
    }

    private static Locator field(Desk desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
