package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding a person by the keyboard alone. */
@ExtendWith(RunningStack.class)
class SearchBrowserIT {

    private static final String RESULTS = "[data-finder=result]";

    @Test
    void opensAMisspeltPersonByTheKeyboardAlone(RunningStack stack) {
        var person = register(stack, Person.unique(), "Zaira");
        register(stack, Person.unique(), "Zaira");
        var misspelt = person.surname().substring(0, 3) + "x" + person.surname().substring(4);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("citizen/list");
            var page = desk.page();
            type(desk, misspelt.toLowerCase() + " zaira");
            assertThat(page.locator("main")).containsText("Nessuno corrisponde esattamente");
            assertThat(page.locator("[role=status]").filter(new Locator.FilterOptions().setHasText("simili")))
                    .hasCount(1);
            assertThat(page.locator(RESULTS).first()).containsText(person.surname());
            desk.look("search-similar");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(RESULTS).first()).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(box(page)).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText(person.surname());
        }
    }

    @Test
    void enterOpensTheOnlyResultAndMovesToTheFirstOfSeveral(RunningStack stack) {
        var person = register(stack, Person.unique(), "Zaira");
        register(stack, new Person(person.surname(), "Zaira", person.birthDate(), null), "Zairetta");
        try (var desk = stack.login("operatore.sarzana")) {
            var page = desk.page();
            desk.open("citizen/list");
            type(desk, person.surname());
            assertThat(page.locator(RESULTS)).hasCount(2);
            page.keyboard().press("Enter");
            desk.settled();
            assertThat(page.locator(RESULTS).first()).isFocused();
            desk.look("search-several");
            desk.open("citizen/list");
            type(desk, person.fiscalCode().toLowerCase());
            assertThat(page.locator(RESULTS)).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText(person.surname());
        }
    }

    @Test
    void whoIsNotFoundIsTold(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("citizen/list");
            type(desk, "qwrtzpsdfg");
            assertThat(desk.page().locator("main")).containsText("Nessuna persona di questo sportello corrisponde");
            desk.look("search-nobody");
            desk.page().keyboard().press("Enter");
            desk.settled();
            assertTrue(desk.page().url().endsWith("citizen/list"), desk.page().url());
        }
    }

    /** Reaches the box by the Tab key and types into it, letter by letter. */
    private static void type(Desk desk, String text) {
        var page = desk.page();
        for (var presses = 0; presses < 40 && !focused(page); presses++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type(text);
        page.waitForTimeout(400);
        desk.settled();
    }

    private static boolean focused(Page page) {
        return Boolean.TRUE.equals(box(page).evaluate("box => box === document.activeElement"));
    }

    private static Locator box(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Cerca una persona"));
    }

    private static Person register(RunningStack stack, Person person, String givenName) {
        var data = person.data();
        data.addProperty("givenName", givenName);
        Program.of(stack, "operatore.sarzana").register(data);
        return person;
    }
}
