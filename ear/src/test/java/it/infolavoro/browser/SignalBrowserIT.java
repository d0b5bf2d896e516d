package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * "Già seguito nella Rete": Sarzana helps a person, who then goes to Lerici. Lerici learns that she is followed, reads
 * the summary with her code, and Sarzana sees that.
 */
@ExtendWith(RunningStack.class)
class SignalBrowserIT {

    private static final String FOLLOWED =
            "Un altro sportello della Rete segue questa persona per lo stesso bisogno, negli ultimi 180 giorni.";

    private final Person person = Person.unique();

    @Test
    void aPersonIsRecognisedAtTheNextDeskAndTheCodeOpensTheSummary(RunningStack stack) {
        try (var sarzana = stack.login("responsabile.sarzana");
                var lerici = stack.login("operatore.lerici")) {
            var desk = new DeskSteps(sarzana);
            desk.writeDown(person);
            desk.recordVisit();
            assertThat(sarzana.page().locator("#form\\:signal")).containsText("nessun altro sportello della Rete");
            var file = sarzana.page().url();
            desk.recordSession();
            desk.refer(person);
            sarzana.page().navigate(file);
            sarzana.settled();
            var code = makeCode(sarzana);
            askAtLerici(stack, lerici);
            readSummary(lerici, code);
            isSeenAtSarzana(sarzana, file);
        }
    }

    private static String makeCode(Desk sarzana) {
        link(sarzana, "Codici della ricevuta").click();
        sarzana.settled();
        assertThat(sarzana.page().locator("main")).containsText("La persona non ha ancora un codice");
        sarzana.press("Crea un codice");
        sarzana.look("signal-01-code");
        return sarzana.page().locator(".il-code").innerText().strip();
    }

    @Test
    void aPersonWhoIsNewAtTheNextDeskIsRecognisedAfterTheFirstVisit(RunningStack stack) {
        var known = OpenCase.make(Program.of(stack, "operatore.sarzana"), "Cisita");
        try (var lerici = stack.login("operatore.lerici")) {
            var desk = new DeskSteps(lerici);
            desk.writeDown(known.person());
            desk.recordVisit();
            assertThat(lerici.page().locator("#form\\:signal")).containsText(FOLLOWED);
            assertThat(lerici.page().locator("main")).containsText("Prima che vada via, stampa la ricevuta");
            lerici.look("signal-06-after-first-visit");
        }
    }

    private void askAtLerici(RunningStack stack, Desk lerici) {
        lerici.open(
                "intake/new?citizen=" + Program.of(stack, "operatore.lerici").register(person.data()));
        var panel = lerici.page().locator("#form\\:signal");
        assertThat(panel).containsText("Quando scegli un bisogno");
        lerici.page().getByLabel("Capire che strada prendere").check();
        assertThat(panel).containsText(FOLLOWED);
        assertThat(panel).not().containsText("Sarzana");
        lerici.look("signal-02-followed");
    }

    private void readSummary(Desk lerici, String code) {
        var field = lerici.page().getByLabel("Codice della ricevuta");
        field.fill("K7MQ-2RTX");
        lerici.press("Leggi il riepilogo");
        assertThat(lerici.page().locator("#form\\:shared")).containsText("Ricontrollalo sulla ricevuta");
        assertThat(field).hasValue("K7MQ-2RTX");
        lerici.look("signal-03-slip");
        field.fill(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        lerici.press("Leggi il riepilogo");
        var summary = lerici.page().locator("#form\\:shared");
        assertThat(summary).containsText("Riepilogo dello sportello di Sarzana");
        assertThat(summary).containsText(person.surname() + " " + person.givenName());
        assertThat(summary).containsText("Ricerca di lavoro");
        assertThat(summary).containsText("Centro per l'Impiego");
        assertThat(summary).not().containsText(DeskSteps.PRIVATE_NOTE);
        assertThat(summary).not().containsText(DeskSteps.SHAREABLE_NOTE);
        lerici.look("signal-04-summary");
        assertFalse(lerici.page().url().contains(code));
        lerici.page().getByLabel("Ricerca di lavoro").check();
        lerici.page().getByLabel("Ho mostrato l'informativa alla persona").check();
        lerici.press("Registra l'accesso");
        assertThat(lerici.page().locator("#messages")).containsText("Accesso registrato");
        assertThat(lerici.page().locator("main")).not().containsText("Riepilogo dello sportello");
    }

    private static void isSeenAtSarzana(Desk sarzana, String file) {
        sarzana.page().navigate(file);
        sarzana.settled();
        link(sarzana, "Codici della ricevuta").click();
        sarzana.settled();
        assertThat(sarzana.page().locator("[id$=openings]")).containsText("Lerici");
        sarzana.look("signal-05-openings");
        sarzana.open("audit/list?citizen=" + file.replaceAll(".*[?&]id=([0-9]+).*", "$1"));
        assertThat(sarzana.page().locator("main"))
                .containsText("Un altro sportello della Rete ha aperto il riepilogo con il codice del cittadino");
    }

    private static Locator link(Desk desk, String name) {
        return desk.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
