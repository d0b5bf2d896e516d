package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed is not lost: not with the tab, not with the session; and what was saved is a draft no more. */
@ExtendWith(RunningStack.class)
class DraftBrowserIT {

    private static final String TYPED = "Vorrebbe riprendere gli studi serali, è già stata in segreteria.";
    private static final String GO_ON = "a[href*='draft=']";

    private final Person person = Person.unique();

    @Test
    void aClosedTabLosesNothingAndWhatIsSavedIsNoDraftAnyMore(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            openVisit(stack, desk);
            type(desk);
            // At once, before the pause after which a draft is sent.
            desk.open("privacy");
            desk.page().navigate(stack.url());
            var left = desk.page().locator(GO_ON, new Page.LocatorOptions().setHasText(person.surname()));
            desk.look("draft-01-start");
            left.click();
            isThere(desk);
            desk.look("draft-02-resumed");
            desk.page().getByLabel("Nota").press("Control+Enter");
            assertThat(desk.page().locator("#messages")).containsText("Accesso registrato");
            desk.page().navigate(stack.url());
            assertThat(left).hasCount(0);
        }
    }

    @Test
    void anExpiredSessionLosesNothing(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            openVisit(stack, desk);
            type(desk);
            saved(desk);
            desk.page().context().clearCookies();
            desk.page().reload();
            desk.page().waitForSelector("#kc-login");
            desk.typeCredentials("operatore.sarzana");
            isThere(desk);
        }
    }

    @Test
    void savingWaitsForTheStateThatIsUnderWay(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            openVisit(stack, desk);
            var underWay = new ArrayList<Route>();
            desk.page().route("**/draft", underWay::add);
            type(desk);
            desk.page().waitForCondition(() -> !underWay.isEmpty());
            desk.page().getByLabel("Nota").press("Control+Enter");
            desk.page().waitForTimeout(1500);
            assertThat(desk.page().locator("h1")).containsText("Nuovo accesso");
            underWay.get(0).resume();
            assertThat(desk.page().locator("#messages")).containsText("Accesso registrato");
        }
    }

    @Test
    void aPageWithoutItsSessionSaysThatNothingIsKept(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            openVisit(stack, desk);
            desk.page().context().clearCookies();
            type(desk);
            assertThat(desk.page().locator("[data-draft-state=expired]")).isVisible();
        }
    }

    @Test
    void anotherPersonIsNotFilledInWithTheOneThatWasLeft(RunningStack stack) {
        try (var desk = stack.login("operatore.lerici")) {
            desk.open("citizen/new");
            desk.page().getByLabel("Cognome").fill(person.surname());
            desk.page().getByLabel("Data di nascita").fill("31/02/1990");
            desk.page().getByLabel("Data di nascita").press("Tab");
            desk.page().getByLabel("Ricerca di lavoro").check();
            saved(desk);
            var request = desk.page().url().replaceAll(".*draft=", "");
            desk.open("citizen/new");
            assertThat(desk.page().getByLabel("Cognome")).hasValue("");
            button(desk, "Riprendi la bozza", AriaRole.LINK);
            assertThat(desk.page().getByLabel("Cognome")).hasValue(person.surname());
            assertThat(desk.page().getByLabel("Data di nascita")).hasValue("31/02/1990");
            assertThat(desk.page().getByLabel("Ricerca di lavoro")).isChecked();
            button(desk, "Scarta la bozza e ricomincia", AriaRole.BUTTON);
            desk.page().locator(".ui-confirmdialog-yes").click();
            assertThat(desk.page().getByLabel("Cognome")).hasValue("");
            desk.open("");
            assertThat(desk.page().locator("h1")).containsText("Buon lavoro");
            assertThat(desk.page().locator("a[href*='" + request + "']")).hasCount(0);
        }
    }

    @Test
    void aCorrectionComesBackAndMeetsWhatSomebodyElseHasSaved(RunningStack stack) {
        var colleague = Program.of(stack, "responsabile.sarzana");
        var id = colleague.register(person.data());
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("citizen/edit?id=" + id);
            desk.page().getByLabel("Telefono").fill("0187 111222");
            desk.page().getByLabel("Telefono").press("Tab");
            saved(desk);
            correctPhone(colleague, id, "0187 333444");
            desk.open("");
            desk.page()
                    .locator(GO_ON, new Page.LocatorOptions().setHasText("Correzione dei dati: " + person.surname()))
                    .click();
            assertThat(desk.page().getByLabel("Telefono")).hasValue("0187 111222");
            var differences = desk.page().locator("main table");
            assertThat(differences).containsText("0187 111222");
            assertThat(differences).containsText("0187 333444");
            desk.look("draft-03-versions");
            button(desk, "Salva", AriaRole.BUTTON);
            assertThat(desk.page().locator("#messages")).containsText("Dati corretti");
            assertThat(desk.page().locator("main")).containsText("0187 111222");
            desk.open("citizen/edit?id=" + id);
            assertThat(desk.page().locator("main")).not().containsText("Hai ripreso la bozza");
        }
    }

    private static void correctPhone(Program colleague, long id, String phone) {
        var record = colleague.demand("GET", "/api/citizens/" + id, null).getAsJsonObject();
        var correction = new JsonObject();
        correction.addProperty("citizenId", id);
        correction.add("version", record.get("version"));
        correction.add("person", record.get("person"));
        correction.getAsJsonObject("person").addProperty("phone", phone);
        correction.addProperty("warningsConfirmed", true);
        assertEquals(
                204, colleague.call("PUT", "/api/citizens/" + id, correction).statusCode());
    }

    @Test
    void anAppointmentThatWasLeftKeepsItsTimeOrTakesTheOneThatIsChosen(RunningStack stack) {
        try (var desk = stack.login("operatore.lerici")) {
            desk.open("agenda/day");
            button(desk, "Primo posto libero", AriaRole.BUTTON);
            var when = desk.page().locator(".il-definition dd").first().innerText();
            var slot = desk.page().url();
            desk.page().getByLabel("Nome e cognome").fill(person.surname());
            saved(desk);
            desk.open("");
            desk.page()
                    .locator(GO_ON, new Page.LocatorOptions().setHasText("Appuntamento"))
                    .first()
                    .click();
            assertThat(desk.page().getByLabel("Nome e cognome")).hasValue(person.surname());
            assertThat(desk.page().locator(".il-definition dd").first()).hasText(when);
            desk.page().navigate(slot.replaceAll("at=[0-9:%A]+", "at=11:11"));
            assertThat(desk.page().getByLabel("Nome e cognome")).hasValue("");
            desk.look("draft-04-offered");
            button(desk, "Riprendi la bozza", AriaRole.LINK);
            assertThat(desk.page().getByLabel("Nome e cognome")).hasValue(person.surname());
            assertThat(desk.page().locator(".il-definition dd").first()).containsText("11:11");
            button(desk, "Scarta la bozza e ricomincia", AriaRole.BUTTON);
            desk.page().locator(".ui-confirmdialog-yes").click();
            assertThat(desk.page().getByLabel("Nome e cognome")).hasValue("");
            assertThat(desk.page().locator(".il-definition dd").first()).containsText("11:11");
        }
    }

    @Test
    void theDraftOfANewSessionStaysOutOfARecordedOne(RunningStack stack) {
        var ids =
                OpenCase.make(Program.of(stack, "operatore.sarzana"), "Cisita").ids();
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("orientation/edit?citizen=" + ids.get("citizenId"));
            desk.page().getByLabel("Nota riservata").fill(TYPED);
            saved(desk);
            desk.open("orientation/edit?id=" + ids.get("sessionId"));
            assertThat(desk.page().getByLabel("Nota riservata")).hasValue(OpenCase.PRIVATE_NOTE);
            desk.open("orientation/edit?citizen=" + ids.get("citizenId"));
            assertThat(desk.page().getByLabel("Nota riservata")).hasValue(TYPED);
        }
    }

    private void openVisit(RunningStack stack, Desk desk) {
        desk.open("intake/new?citizen=" + Program.of(stack, "operatore.sarzana").register(person.data()));
    }

    private static void button(Desk desk, String name, AriaRole role) {
        desk.page().getByRole(role, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void saved(Desk desk) {
        assertThat(desk.page().locator("[data-draft-state=saved]")).isVisible();
    }

    private static void type(Desk desk) {
        desk.page().getByLabel("Ricerca di lavoro").check();
        desk.page().getByLabel("Formarsi o riqualificarsi").check();
        desk.page().getByLabel("Ho mostrato l'informativa alla persona").check();
        desk.page().getByLabel("Nota").fill(TYPED);
    }

    private static void isThere(Desk desk) {
        assertThat(desk.page().getByLabel("Nota")).hasValue(TYPED);
        assertThat(desk.page().getByLabel("Ricerca di lavoro")).isChecked();
        assertThat(desk.page().getByLabel("Formarsi o riqualificarsi")).isChecked();
        assertThat(desk.page().getByLabel("Ho mostrato l'informativa alla persona"))
                .isChecked();
        assertThat(desk.page().locator("main")).containsText("Hai ripreso la bozza");
    }
}
