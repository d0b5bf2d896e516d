package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.launcher.Demo;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.Keyboard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What an operator does in a day (shared/product.md), without ever touching a mouse. */
final class KeyboardDay {

    private final Desk desk;
    private final Page page;
    private final Keyboard keyboard;

    KeyboardDay(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
        this.keyboard = new Keyboard(desk);
    }

    /** Logs in, on the form that the application leads to, where the user's name is asked for at once. */
    void login(String username) {
        assertThat(page.locator("#username")).isFocused();
        keyboard.type(username).press("Tab");
        assertThat(page.locator("#password")).isFocused();
        GuidePicture.LOGIN.take(desk);
        keyboard.type(Demo.PASSWORD).press("Enter");
        assertThat(page.locator("#logout")).isVisible();
        desk.settled();
    }

    /** Counts a visit without a name on the start page. */
    void countVisit() {
        keyboard.to("Motivo").choose("Ricerca di lavoro");
        GuidePicture.VISIT.take(desk);
        keyboard.to(AriaRole.BUTTON, "Registra la visita").press("Enter");
        assertThat(page.locator("#messages")).containsText("Visita registrata");
        keyboard.back(AriaRole.LINK, "Inizio").press("Enter");
        assertThat(page.locator("h1")).containsText("Buon lavoro");
    }

    /** From the start page to the saved visit of a person who has been here before; answers the keys it took. */
    int receive(Person person, String misspelt) {
        var before = keyboard.keys().size();
        find(misspelt, person);
        GuidePicture.SEARCH.take(desk);
        keyboard.press("ArrowDown").to(AriaRole.LINK, "Nuovo accesso").press("Enter");
        assertThat(page.locator("h1")).containsText(person.surname());
        assertThat(page.getByLabel("Ho mostrato l'informativa alla persona")).isFocused();
        // A letter leads to the choice that begins with it.
        keyboard.press("Space")
                .press("Tab")
                .press("r")
                .press("Space")
                .press("Tab")
                .press("c")
                .press("Space");
        assertThat(page.getByLabel("Ricerca della prima occupazione")).isChecked();
        assertThat(page.getByLabel("Capire che strada prendere (orientamento)")).isChecked();
        GuidePicture.INTAKE.take(desk);
        keyboard.press("Control+Enter");
        told("Accesso registrato");
        return keyboard.keys().size() - before;
    }

    /** Writes a part of a name into the box that the start page opens with, and waits for the person. */
    void find(String text, Person person) {
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Cerca una persona")))
                .isFocused();
        keyboard.type(text);
        assertThat(page.locator("[data-finder=result]").first()).containsText(person.surname());
        desk.settled();
    }

    /** Records a session with a next step, from the person's page and back to it. */
    void recordSession(String dueOn) {
        keyboard.to(AriaRole.LINK, "Nuovo colloquio").press("Enter").skip();
        keyboard.to("Tipo di colloquio").choose("Orientamento individuale al lavoro");
        keyboard.to("Durata in minuti").type("40");
        keyboard.to("Nota condivisibile").type(DeskSteps.SHAREABLE_NOTE);
        keyboard.to("Nota riservata").type(DeskSteps.PRIVATE_NOTE);
        GuidePicture.SESSION.take(desk);
        keyboard.to("Che cosa fare").type("Portare il curriculum aggiornato");
        keyboard.to("Entro il").type(dueOn);
        keyboard.to(AriaRole.BUTTON, "Salva il colloquio").press("Enter");
        told("Colloquio registrato");
        GuidePicture.PERSON.take(desk);
    }

    /** Refers the person for the open need and shows what was sent. */
    void refer(Person person) {
        keyboard.to(AriaRole.LINK, "Invia a un ente").press("Enter").skip();
        keyboard.to(page.getByLabel(Pattern.compile("Centro per l'Impiego.*Orientamento")), "the CPI's guidance")
                .tick();
        keyboard.to("Messaggio").type(DeskSteps.MESSAGE);
        keyboard.to("Nome e data di nascita").tick();
        keyboard.to("Contatti").tick();
        GuidePicture.REFERRAL.take(desk);
        keyboard.to("Base giuridica").choose("Compito di interesse pubblico del Comune (GDPR art. 6.1.e)");
        keyboard.to(AriaRole.BUTTON, "Anteprima").press("Enter");
        assertThat(page.locator(".il-side--after")).containsText(person.surname());
        GuidePicture.PREVIEW.take(desk);
        keyboard.to(AriaRole.BUTTON, "Invia").press("Enter");
        told("L'invio è partito");
    }

    /** Takes the receipt of the referral that the page shows, as a PDF, and goes on to the person. */
    void takeReceipt(Person person) {
        keyboard.to(AriaRole.LINK, "Ricevuta per la persona").press("Enter");
        assertThat(page.locator("main")).containsText(person.surname());
        keyboard.skip().to(AriaRole.BUTTON, "Scarica PDF");
        GuidePicture.RECEIPT.take(desk);
        try {
            var head = Files.readAllBytes(keyboard.download());
            assertEquals("%PDF", new String(head, 0, 4, StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** From the receipt to the person's page. */
    void toPerson(Person person) {
        keyboard.to(AriaRole.LINK, "Torna alla persona").press("Enter");
        assertThat(page.locator("h1")).containsText(person.surname());
        keyboard.skip();
    }

    /** Gives the person of the page an appointment at the first free place. */
    void book(Person person) {
        keyboard.to(AriaRole.LINK, "Prenota appuntamento").press("Enter").skip();
        keyboard.to(AriaRole.BUTTON, "Primo posto libero").press("Enter");
        assertThat(page.locator("main")).containsText(person.surname());
        keyboard.skip().to(AriaRole.BUTTON, "Prenota appuntamento");
        GuidePicture.BOOK.take(desk);
        keyboard.press("Enter");
        told("Appuntamento prenotato");
        assertThat(line(person)).isVisible();
        GuidePicture.AGENDA.take(desk);
    }

    /** Moves the person's appointment from the agenda's day to the next free place. */
    void move(Person person) {
        toHourOf(person)
                .to(line(person).getByRole(AriaRole.LINK, named("Sposta")), "Sposta")
                .press("Enter")
                .skip();
        keyboard.to(AriaRole.BUTTON, "Primo posto libero").press("Enter");
        keyboard.skip().to(AriaRole.BUTTON, "Sposta qui").press("Enter");
        told("Appuntamento spostato");
    }

    /** Notes that the person has come, which leads to her visit. */
    void arrive(Person person) {
        toHourOf(person)
                .to(line(person).getByRole(AriaRole.BUTTON, named("È arrivata")), "È arrivata")
                .press("Enter");
        told("Arrivo segnato");
        assertThat(page.locator("h1")).containsText(person.surname());
    }

    /** Jumps to the hour of the person's appointment, where the day is so long that hours to jump to are offered. */
    private Keyboard toHourOf(Person person) {
        var hour = line(person).evaluate("place => place.closest('ol').previousElementSibling.id");
        var jump = page.locator(".il-agenda-hours a[href='#" + hour + "']");
        return jump.count() == 0 ? keyboard : keyboard.to(jump, "Ora").press("Enter");
    }

    private static Locator.GetByRoleOptions named(String beginning) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }

    /** The person's appointment that is still to come. */
    private Locator line(Person person) {
        return page.locator(".il-agenda-place", new Page.LocatorOptions().setHasText(person.surname()))
                .filter(new Locator.FilterOptions().setHasText("Prenotato"))
                .last();
    }

    /**
     * Opens the record of somebody new from the start page: first with two slips, then right. The code fills in the
     * rest.
     */
    void register(Person person) {
        keyboard.back(AriaRole.LINK, "Inizio").press("Enter");
        newPerson();
        keyboard.type(person.fiscalCode()).press("Tab");
        assertThat(page.getByLabel("Data di nascita")).hasValue(person.typedBirthDate());
        GuidePicture.NEW_PERSON.take(desk);
        keyboard.back(AriaRole.TEXTBOX, "Codice fiscale")
                .type(person.fiscalCode().substring(0, 15));
        keyboard.to("Nome").type(person.givenName()).press("Tab");
        keyboard.to(AriaRole.BUTTON, "Salva solo la scheda").press("Enter");
        assertThat(wrong()).hasCount(2);
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Codice fiscale")))
                .isFocused();
        GuidePicture.WRONG.take(desk);
        keyboard.press("ControlOrMeta+A").type(person.fiscalCode()).press("Tab");
        assertThat(wrong()).hasCount(1);
        keyboard.to("Cognome").type(person.surname()).press("Tab");
        keyboard.to("Telefono").type(Person.PHONE).press("Tab");
        keyboard.to(AriaRole.BUTTON, "Salva solo la scheda").press("Enter");
        told("Scheda aperta");
    }

    /**
     * From the start page to the saved visit of somebody who has never been here, record and visit in one page; answers
     * the keys it took.
     */
    int receiveNew(Person person) {
        keyboard.back(AriaRole.LINK, "Inizio").press("Enter");
        var before = keyboard.keys().size();
        keyboard.type(person.fiscalCode());
        assertThat(page.locator("main")).containsText("Nessuna persona di questo sportello corrisponde");
        newPerson();
        keyboard.type(person.fiscalCode()).press("Tab");
        assertThat(page.getByLabel("Data di nascita")).hasValue(person.typedBirthDate());
        keyboard.to("Cognome").type(person.surname());
        keyboard.to("Nome").type(person.givenName());
        keyboard.to("Telefono").type(Person.PHONE);
        keyboard.to("Ho mostrato l'informativa alla persona").press("Space").press("Tab");
        keyboard.press("r").press("Space").press("Tab").press("c").press("Space");
        keyboard.to("Condizione occupazionale").choose("Disoccupato");
        keyboard.to("Titolo di studio").choose("Diploma di maturità (4-5 anni)");
        keyboard.press("Control+Enter");
        told("Accesso registrato: la scheda è aperta");
        assertThat(page.locator("h1")).containsText(person.surname());
        assertThat(page.locator("main")).containsText("Capire che strada prendere");
        assertThat(page.locator("main")).containsText("Diploma di maturità");
        return keyboard.keys().size() - before;
    }

    /** From the start page to the form of a new person, where the work begins at once. */
    private void newPerson() {
        keyboard.to(AriaRole.LINK, "Nuova persona").press("Enter");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Codice fiscale")))
                .isFocused();
    }

    private Locator wrong() {
        return page.locator("main [aria-invalid=true]");
    }

    /** Locks the page, logs in again and is where she was. */
    void lockAndComeBack(String username) {
        var address = page.url();
        var heading = page.locator("h1").innerText();
        keyboard.back(AriaRole.BUTTON, "Blocca").press("Enter");
        assertThat(page.locator("h1")).hasText("La postazione è bloccata");
        GuidePicture.LOCKED.take(desk);
        keyboard.to(AriaRole.LINK, "Accedi e torna dove eri").press("Enter");
        login(username);
        assertThat(page.locator("h1")).hasText(heading);
        assertTrue(page.url().startsWith(address), page.url());
    }

    private void told(String message) {
        assertThat(page.locator("#messages")).containsText(message);
        desk.settled();
    }

    Keyboard keyboard() {
        return keyboard;
    }
}
