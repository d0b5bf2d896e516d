package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
            new DeskSteps(desk).openRecord(person);
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
            new DeskSteps(desk).openRecord(person);
            type(desk);
            assertThat(desk.page().locator("[data-draft-state=saved]")).isVisible();
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
            new DeskSteps(desk).openRecord(person);
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
            new DeskSteps(desk).openRecord(person);
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
            assertThat(desk.page().locator("[data-draft-state=saved]")).isVisible();
            var request = desk.page().url().replaceAll(".*draft=", "");
            desk.open("citizen/new");
            assertThat(desk.page().getByLabel("Cognome")).hasValue("");
            button(desk, "Riprendi la bozza", AriaRole.LINK);
            assertThat(desk.page().getByLabel("Cognome")).hasValue(person.surname());
            assertThat(desk.page().getByLabel("Data di nascita")).hasValue("31/02/1990");
            button(desk, "Scarta la bozza e ricomincia", AriaRole.BUTTON);
            desk.page().locator(".ui-confirmdialog-yes").click();
            assertThat(desk.page().getByLabel("Cognome")).hasValue("");
            desk.open("");
            assertThat(desk.page().locator("h1")).containsText("Buon lavoro");
            assertThat(desk.page().locator("a[href*='" + request + "']")).hasCount(0);
        }
    }

    private static void button(Desk desk, String name, AriaRole role) {
        desk.page().getByRole(role, new Page.GetByRoleOptions().setName(name)).click();
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
