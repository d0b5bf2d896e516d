package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a member organisation does in the main job, by the words on the screen. */
final class MemberSteps {

    private final Desk desk;
    private final Page page;

    MemberSteps(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** Addresses of all new deliveries in the inbox, over all its pages. */
    Set<String> unread() {
        var found = new HashSet<String>();
        desk.open("inbox/list?folder=NEW");
        while (true) {
            found.addAll(hrefs());
            var next = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Righe successive"));
            if (next.count() == 0) {
                return found;
            }
            next.click();
            desk.settled();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> hrefs() {
        return (List<String>) page.locator("main table a[href*='inbox/detail']")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
    }

    /** Opens a delivery and accepts it; before that, nothing that names the person is anywhere in the page's source. */
    void accept(String delivery, Person person) {
        desk.open(delivery.substring(1));
        assertNameless(person, page.content());
        assertThat(page.locator("main")).containsText(DeskSteps.MESSAGE);
        assertThat(page.locator("main")).containsText("Sarzana");
        desk.look("job-09-inbox-detail");
        press("Accetta");
        desk.open(delivery.substring(1));
    }

    /** Fails where a page's source tells who the person is, or more of her than the request. */
    static void assertNameless(Person person, String source) {
        var words = List.of(
                person.surname(),
                person.givenName(),
                person.fiscalCode(),
                person.typedBirthDate(),
                Person.PHONE,
                Person.EMAIL,
                DeskSteps.PRIVATE_NOTE,
                DeskSteps.SHAREABLE_NOTE);
        words.forEach(word -> assertFalse(
                source.toUpperCase(Locale.ROOT).contains(word.toUpperCase(Locale.ROOT)),
                () -> "The page's source tells " + word));
    }

    /** The page shows what the desk has ticked, and no more. */
    void expectSharedSections(Person person) {
        assertEquals(
                List.of("Nome e data di nascita", "Contatti", "Note condivisibili dei colloqui"),
                page.locator(".il-part h3").allTextContents());
        assertThat(page.locator("main")).containsText(person.surname());
        assertThat(page.locator("main")).containsText(Person.PHONE);
        assertThat(page.locator("main")).containsText(DeskSteps.SHAREABLE_NOTE);
        assertFalse(page.content().contains(DeskSteps.PRIVATE_NOTE));
        assertFalse(page.content().contains(person.fiscalCode()));
        desk.look("job-10-accepted");
    }

    /** Tells the desk that the work has begun. */
    void start(String delivery) {
        press("Inizia");
        desk.open(delivery.substring(1));
    }

    /** Tells the outcome, of today. */
    void complete() {
        press("Concludi");
        page.getByLabel("Esito", new Page.GetByLabelOptions().setExact(true)).selectOption("service_given");
        page.getByLabel("Data dell'esito", new Page.GetByLabelOptions().setExact(true))
                .fill(LocalDate.now(ZoneId.of("Europe/Rome")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        desk.look("job-11-outcome");
        press("Registra l'esito");
        assertThat(page.locator("#messages")).containsText("L'esito è registrato");
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        desk.settled();
    }
}
