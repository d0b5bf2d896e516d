package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import java.util.regex.Pattern;

/** What an operator does at the desk in the main job, by the words on the screen. */
final class DeskSteps {

    static final String PRIVATE_NOTE = "Teme di non reggere i turni di notte";
    static final String SHAREABLE_NOTE = "Ha esperienza come magazziniera e cerca un orario diurno";
    static final String MESSAGE = "Serve un primo incontro entro il mese";

    private final Desk desk;
    private final Page page;

    DeskSteps(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** Writes down who is here for the first time. */
    void writeDown(Person person) {
        desk.open("citizen/new");
        field("Codice fiscale").fill(person.fiscalCode());
        field("Codice fiscale").press("Tab");
        desk.settled();
        assertThat(field("Data di nascita")).hasValue(person.typedBirthDate());
        field("Cognome").fill(person.surname());
        field("Nome").fill(person.givenName());
        field("Telefono").fill(Person.PHONE);
        openPart("Altri dati");
        field("E-mail").fill(Person.EMAIL);
        field("E-mail").press("Tab");
        desk.settled();
        assertThat(page.getByText("Il codice fiscale è corretto")).isVisible();
        desk.look("job-01-new-person");
    }

    /** Opens a part of the form that is folded. */
    void openPart(String heading) {
        page.locator("summary", new Page.LocatorOptions().setHasText(heading)).click();
    }

    /** Records the visit of the person that the page is about, with the record where that is new. */
    void recordVisit() {
        page.getByLabel("Ricerca di lavoro").check();
        page.getByLabel("Capire che strada prendere").check();
        page.getByLabel("Ho mostrato l'informativa alla persona").check();
        desk.look("job-02-visit");
        press("Registra l'accesso");
        assertThat(page.locator("#messages")).containsText("Accesso registrato");
        desk.look("job-03-person");
    }

    /** Records an orientation session with both kinds of note; the page shows the person before and after. */
    void recordSession() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nuovo colloquio"))
                .click();
        desk.settled();
        field("Tipo di colloquio").selectOption("individual_career");
        field("Durata in minuti").fill("45");
        field("Nota condivisibile").fill(SHAREABLE_NOTE);
        field("Nota riservata").fill(PRIVATE_NOTE);
        desk.look("job-04-session");
        press("Salva il colloquio");
        assertThat(page.locator("#messages")).containsText("Colloquio registrato");
        assertThat(page.locator("main")).containsText(PRIVATE_NOTE);
    }

    /** Prepares the referral of the open need, looks at the preview and sends it. */
    void refer(Person person) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Invia a un ente"))
                .first()
                .click();
        desk.settled();
        page.getByLabel(Pattern.compile("Centro per l'Impiego.*Orientamento")).check();
        field("Messaggio").fill(MESSAGE);
        page.getByLabel("Nome e data di nascita").check();
        page.getByLabel("Contatti").check();
        page.getByLabel("Note condivisibili dei colloqui").check();
        field("Base giuridica").selectOption("public_task");
        desk.look("job-05-referral");
        press("Anteprima");
        var after = page.locator(".il-side--after");
        assertThat(after).containsText(person.surname());
        assertThat(after).containsText(SHAREABLE_NOTE);
        assertThat(page.locator("main")).not().containsText(PRIVATE_NOTE);
        assertThat(page.locator("main")).not().containsText(person.fiscalCode());
        assertThat(page.locator(".il-side").first()).not().containsText(person.surname());
        desk.look("job-06-preview");
        press("Invia");
        assertThat(page.locator("#messages")).containsText("L'invio è partito");
        desk.look("job-07-sent");
    }

    /** Prints the receipt of the referral that the page shows, and comes back. */
    void printReceipt(Person person) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ricevuta per la persona"))
                .click();
        desk.settled();
        assertThat(page.locator("main")).containsText(person.surname());
        assertThat(page.locator("main")).containsText("Centro per l'Impiego");
        assertThat(page.locator("main")).not().containsText(PRIVATE_NOTE);
        desk.look("job-08-receipt");
    }

    /** Reads the referral again and demands the state that the organisation has brought it to. */
    void expectState(long referral, String state) {
        desk.open("referral/detail?id=" + referral);
        assertThat(page.locator(".il-recipient .il-badge")).hasText(state);
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        desk.settled();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
