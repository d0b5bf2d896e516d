package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.platform.Clocks;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The desk of a Comune that has just joined, from the first invitation to the first visit, on pages alone. */
final class NewDesk {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RunningStack stack;
    private final Desk coordinator;
    private final String municipality;
    private final String mark = UUID.randomUUID().toString();

    NewDesk(RunningStack stack, Desk coordinator, String municipality) {
        this.stack = stack;
        this.coordinator = coordinator;
        this.municipality = municipality;
    }

    /** Opens it. */
    void open() throws Exception {
        assertThat(start()).containsText("persone, orari, informativa, avvisi, formazione");
        coordinator.look("starts");
        planTraining();
        try (var responsible = stack.visitor()) {
            invite(responsible);
            responsible.open("settings/start");
            assertThat(responsible.page().locator("#steps tbody tr", has("Da fare")))
                    .hasCount(4);
            responsible.look("begin");
            setUp(responsible);
            train(responsible);
            responsible.open("settings/start");
            assertThat(responsible.page().locator("main")).containsText("Tutto è pronto");
            responsible.look("begin-ready");
            receive(responsible);
        }
        assertThat(start()).containsText("Al lavoro");
    }

    /** The Comune's line in the coordinator's list. */
    private Locator start() {
        coordinator.open("network/starts");
        return coordinator.page().locator("#starts tbody tr", has(municipality));
    }

    private void planTraining() {
        coordinator.open("training/plan");
        var page = coordinator.page();
        field("title").fill("Aprire uno sportello " + mark);
        field("day").fill(LocalDate.now(Clocks.ITALY).plusDays(2).format(TYPED));
        field("from").fill("12");
        field("until").fill("9");
        field("place").fill("La Spezia, Piazza Europa 1");
        page.locator("[id='form:basic']").check();
        coordinator.press("Pubblica l'incontro");
        assertThat(page.locator("[id='form:until-about']")).containsText("deve venire dopo");
        assertThat(field("place")).hasValue("La Spezia, Piazza Europa 1");
        coordinator.look("training-plan");
        field("from").fill("9");
        field("until").fill("12");
        coordinator.press("Pubblica l'incontro");
        assertThat(page.locator("#messages")).containsText("L'incontro è pubblicato");
    }

    private Locator field(String name) {
        return coordinator.page().locator("[id='form:" + name + "']");
    }

    private void invite(Desk responsible) throws Exception {
        var address = "bolano." + mark + "@example.org";
        coordinator.open("people/list");
        coordinator.page().getByLabel("Comune o ente").selectOption("Comune: " + municipality);
        coordinator.press("Apri");
        coordinator.page().getByText("Invita il primo responsabile").click();
        coordinator.settled();
        Invitation.send(coordinator, address, null);
        Invitation.comeIn(responsible, address, Invitation.accept(stack, responsible, address));
        assertThat(responsible.page().locator("body")).containsText("Comune di " + municipality);
    }

    /** Opening times, the notice, an address for alerts. */
    private void setUp(Desk responsible) throws Exception {
        var page = responsible.page();
        page.getByText("Scrivi gli orari").click();
        responsible.settled();
        page.locator("#hours\\:weekday").selectOption("lunedì");
        page.locator("#hours\\:opens").fill("9");
        page.locator("#hours\\:closes").fill("12");
        responsible.press("Aggiungi orario");
        assertThat(page.locator("#messages")).containsText("Orario aggiunto");
        responsible.open("settings/notices");
        page.locator("#form\\:label").fill("bolano-1");
        page.locator("#form\\:validFrom").fill(LocalDate.now(Clocks.ITALY).format(TYPED));
        page.getByLabel("Testo dell'informativa").fill("Chi tratta i tuoi dati: il Comune. Scrivi a dpo@example.org.");
        responsible.press("Anteprima");
        responsible.press("Pubblica");
        assertThat(page.locator("#messages")).containsText("pubblicata");
        var mailbox = "sportello." + mark + "@example.org";
        responsible.open("alerts/list");
        page.getByLabel("Indirizzo e-mail").fill(mailbox);
        page.getByLabel("È una casella condivisa").check();
        responsible.press("Aggiungi");
        assertThat(page.locator("#messages")).containsText("Indirizzo aggiunto");
        responsible.open("alerts/list");
        page.locator("tr", has(mailbox)).getByText("Scrivi il codice").click();
        page.getByLabel("Codice ricevuto").fill(AlertMailbox.code(stack, mailbox));
        responsible.press("Attiva gli avvisi");
        assertThat(page.locator("#messages")).containsText("Indirizzo attivo");
    }

    /** Enrols; once it has been, the coordinator notes who was there. */
    private void train(Desk responsible) throws Exception {
        responsible.open("training/list");
        responsible.page().locator("tr", has(mark)).getByRole(AriaRole.BUTTON).click();
        assertThat(responsible.page().locator("#messages")).containsText("Ti sei iscritto");
        responsible.look("training");
        stack.change("update training_event set starts_at = utc_timestamp(6) - interval 3 hour,"
                + " ends_at = utc_timestamp(6) - interval 1 hour where title like '%" + mark + "'");
        coordinator.open("training/list");
        coordinator.page().getByText(mark).click();
        coordinator.settled();
        coordinator.look("training-event");
        coordinator.press("Presente: " + Invitation.NAME);
        assertThat(coordinator.page().locator("tr", has(Invitation.NAME))).containsText("Presente");
    }

    private static void receive(Desk responsible) {
        responsible.open("");
        responsible.page().getByLabel("Motivo").first().selectOption("Ricerca di lavoro");
        responsible.press("Registra la visita");
        assertThat(responsible.page().locator("#messages")).containsText("Visita registrata");
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
