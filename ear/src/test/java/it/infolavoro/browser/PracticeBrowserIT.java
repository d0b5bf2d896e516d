package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Colleagues enrolled by who is responsible, materials by version, and questions with answers that all may read. */
@ExtendWith(RunningStack.class)
class PracticeBrowserIT {

    private static final String RESPONSIBLE = "responsabile.sarzana";
    private static final String OPERATOR = "operatore.sarzana";
    private static final String COLLEAGUE = "Marco Bertolini";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theResponsibleEnrolsAColleagueWhoGetsTheEventForTheCalendar(RunningStack stack) throws Exception {
        NetworkRows.event(Program.of(stack, "coordinatore.laspezia"), "Accoglienza " + mark);
        var before = stack.mailsTo(OPERATOR + "@example.org").size();
        try (var desk = stack.login(RESPONSIBLE)) {
            desk.open("training/list");
            row(desk, mark).getByRole(AriaRole.LINK).click();
            desk.settled();
            desk.press("Iscrivi");
            assertThat(desk.page().locator("[id='form:colleague-about']")).containsText("obbligatorio");
            desk.page().locator("[id='form:colleague']").selectOption(new SelectOption().setLabel(COLLEAGUE));
            desk.press("Iscrivi");
            assertThat(desk.page().locator("#messages")).containsText(COLLEAGUE + " è nell'elenco");
            assertThat(row(desk, COLLEAGUE)).containsText("Iscritto");
            desk.look("training-colleagues");
        }
        for (var tries = 0; stack.mailsTo(OPERATOR + "@example.org").size() == before; tries++) {
            assertTrue(tries < 60, "A mail arrives within half a minute");
            Thread.sleep(500);
        }
        var mail = stack.mailsTo(OPERATOR + "@example.org").get(before);
        assertTrue(mail.getSubject().contains(mark), mail.getSubject());
        var parts = (MimeMultipart) mail.getContent();
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/calendar"));
    }

    @Test
    void aMaterialIsPublishedCheckedAndRenewed(RunningStack stack) {
        try (var desk = stack.login("coordinatore.laspezia")) {
            desk.open("material/list");
            desk.page().locator("[id='form:title']").fill("Guida " + mark);
            choose(desk, "guida.pdf", "Questo non è un PDF");
            desk.press("Pubblica il materiale");
            assertThat(desk.page().locator("[id='form:file-about']")).containsText("PDF");
            assertThat(desk.page().locator("[id='form:title']")).hasValue("Guida " + mark);
            desk.look("material-refused");
            choose(desk, "guida.txt", "Prima si ascolta.");
            desk.press("Pubblica il materiale");
            assertThat(desk.page().locator("#messages")).containsText("Il materiale è pubblicato");
            row(desk, mark).getByRole(AriaRole.LINK).first().click();
            desk.settled();
            desk.page().locator("[id='form:change']").fill("Aggiunta la seconda domanda");
            choose(desk, "guida.txt", "Prima si ascolta, poi si chiede.");
            desk.press("Pubblica la nuova versione");
            desk.look("material");
        }
        bothVersionsCanBeRead(stack);
    }

    private void bothVersionsCanBeRead(RunningStack stack) {
        try (var desk = stack.login(OPERATOR)) {
            desk.open("material/list");
            desk.look("materials");
            var file = desk.page()
                    .waitForDownload(() ->
                            row(desk, mark).getByRole(AriaRole.LINK).last().click());
            assertEquals("guida.txt", file.suggestedFilename());
            row(desk, mark).getByRole(AriaRole.LINK).first().click();
            assertThat(desk.page().locator("#versions tbody tr")).hasCount(2);
            assertThat(desk.page().locator("#versions")).containsText("Aggiunta la seconda domanda");
        }
    }

    @Test
    void aQuestionIsAnsweredAndSharedWithAll(RunningStack stack) {
        try (var desk = stack.login(OPERATOR)) {
            desk.open("question/list");
            desk.page().locator("[id='form:text']").fill("A Sarzana si può chiedere il codice? " + mark);
            desk.press("Invia la domanda");
            assertThat(desk.page().locator("article").first()).containsText("In attesa");
            desk.look("question-asked");
        }
        try (var desk = stack.login("coordinatore.laspezia")) {
            desk.page().getByText("Domande da rispondere").click();
            desk.settled();
            desk.look("questions-waiting");
            row(desk, mark).getByRole(AriaRole.LINK).click();
            desk.settled();
            desk.page().locator("[id='form:answer']").fill("Sì, con il consenso scritto.");
            desk.page().locator("[id='form:shared']").check();
            desk.page().locator("[id='form:sharedText']").fill("Si può chiedere il codice? " + mark);
            desk.look("question-answer");
            desk.press("Invia la risposta");
            assertThat(desk.page().locator("#messages")).containsText("tutta la Rete la legge");
        }
        try (var desk = stack.login("ente.cisita")) {
            desk.open("question/list");
            var answer = desk.page().locator("article", new Page.LocatorOptions().setHasText(mark));
            assertThat(answer).containsText("Sì, con il consenso scritto.");
            assertThat(answer).not().containsText("Sarzana");
            desk.look("questions");
        }
    }

    private static void choose(Desk desk, String name, String content) {
        desk.page()
                .locator("[id='form:file']")
                .setInputFiles(new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator row(Desk desk, String text) {
        return desk.page().locator("tr", new Page.LocatorOptions().setHasText(text));
    }
}
