package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.Rows;
import it.infolavoro.stage.RunningStack;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed wrong is told beside its field, kept, and stored nowhere. */
@ExtendWith(RunningStack.class)
class BadInputBrowserIT {

    private static final String SCRIPT = "<script>alert(1)</script>";

    /** The forms with fields to type into, and the button that would store. */
    private static final Map<String, String> FORMS = Map.of(
            "citizen/new", "Registra l'accesso",
            "citizen/edit?id=citizenId", "Salva",
            "intake/new?citizen=citizenId", "Registra l'accesso",
            "orientation/edit?citizen=citizenId", "Salva il colloquio",
            "orientation/edit?id=sessionId", "Salva il colloquio",
            "intake/visit", "Registra la visita",
            "referral/edit?citizen=citizenId", "Anteprima");

    @Test
    void tellsEachWrongFieldOfANewPerson(RunningStack stack) {
        var before = Rows.count(stack);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("citizen/new");
            field(desk, "Cognome").fill("Prova");
            field(desk, "Nome").fill("Prova");
            refuses(desk, "Codice fiscale", "RSSMRA85T10A562X", "quasi sempre è un errore di battitura");
            refuses(desk, "Codice fiscale", "RSSMRA", "ha 16 caratteri");
            refuses(desk, "Codice fiscale", "RSSMRA85T99A562S", "giorno di nascita nel codice fiscale non esiste");
            refuses(desk, "Codice fiscale", "RSS😀RA85T10A562", "Nel codice fiscale");
            clear(desk, "Codice fiscale");
            refuses(desk, "Data di nascita", "31/02/2020", "Questa data non esiste");
            refuses(desk, "Data di nascita", inTwoDays(), "passato");
            refuses(desk, "Data di nascita", "domani", "Scrivi la data come giorno/mese/anno");
            clear(desk, "Data di nascita");
            refuses(desk, "Telefono", "non lo so", "per esempio 0187 123456");
            clear(desk, "Telefono");
            refuses(desk, "Cognome", "Rossi 😀", "Scrivi il nome con lettere");
            refuses(desk, "Cognome", SCRIPT, "Scrivi il nome con lettere");
            refuses(desk, "Cognome", "   ", "obbligatorio");
            desk.look("bad-input-person");
        }
        assertEquals(before, Rows.count(stack));
    }

    @Test
    void tellsAllWrongFieldsOfANewPersonAtOnce(RunningStack stack) {
        var before = Rows.count(stack);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("citizen/new");
            field(desk, "Codice fiscale").fill("RSSMRA85T10A562X");
            field(desk, "Nome").fill(SCRIPT);
            field(desk, "Data di nascita").fill("31/02/2020");
            new DeskSteps(desk).openPart("Altri dati");
            field(desk, "E-mail").fill("chiocciola");
            desk.press("Salva solo la scheda");
            for (var wrong : Map.of(
                            "Codice fiscale", "quasi sempre è un errore di battitura",
                            "Cognome", "obbligatorio",
                            "Nome", "Scrivi il nome con lettere",
                            "Data di nascita", "Questa data non esiste",
                            "E-mail", "indirizzo")
                    .entrySet()) {
                assertThat(field(desk, wrong.getKey())).hasAttribute("aria-invalid", "true");
                assertThat(about(desk, wrong.getKey())).containsText(wrong.getValue());
            }
            assertThat(field(desk, "Codice fiscale")).isFocused();
            desk.look("bad-input-all-at-once");
        }
        assertEquals(before, Rows.count(stack));
    }

    @Test
    void storesCombiningAccentsComposedAndShowsThem(RunningStack stack) {
        var typed = "Nicolo\u0300 D'Este\u0301 " + Person.unique().surname();
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("citizen/new");
            field(desk, "Cognome").fill(typed);
            field(desk, "Nome").fill("Zoe\u0308");
            field(desk, "Se manca il codice fiscale, perché?").selectOption("not_declared");
            desk.press("Salva solo la scheda");
            assertThat(desk.page().locator("h1")).hasText(name + " Zoë");
            desk.open("citizen/list");
            field(desk, "Cerca una persona").fill(name);
            desk.press("Cerca");
            assertThat(desk.page().locator("main table")).containsText(name + " Zoë");
        }
    }

    @Test
    void refusesMarkupAndEndlessTextInEveryField(RunningStack stack) {
        var ids =
                OpenCase.make(Program.of(stack, "operatore.sarzana"), "Cisita").ids();
        var before = Rows.count(stack);
        var ran = new AtomicBoolean();
        try (var desk = stack.login("operatore.sarzana")) {
            desk.page().onDialog(dialog -> {
                ran.set(true);
                dialog.dismiss();
            });
            FORMS.forEach((path, button) -> {
                for (var text : List.of(SCRIPT, "a".repeat(10_000))) {
                    refusesForm(desk, address(path, ids), button, text);
                }
            });
        }
        assertFalse(ran.get(), "The typed script ran");
        assertEquals(before, Rows.count(stack));
    }

    private static void refusesForm(Desk desk, String address, String button, String text) {
        desk.open(address);
        fillEverything(desk, text);
        desk.press(button);
        assertThat(desk.page().locator(".il-error:not(:empty)").first()).isVisible();
        assertKept(desk, text);
    }

    private static String address(String path, Map<String, Long> ids) {
        var equals = path.indexOf('=') + 1;
        return equals == 0 ? path : path.substring(0, equals) + ids.get(path.substring(equals));
    }

    /** Past the lengths that the browser itself would hold: a program sends what it likes. */
    private static void fillEverything(Desk desk, String text) {
        desk.page().evaluate("() => document.querySelectorAll('main details').forEach(part => { part.open = true; })");
        for (var input : desk.page()
                .locator("main form input[type=text]:visible, main form textarea:visible")
                .all()) {
            input.evaluate("field => field.removeAttribute('maxlength')");
            input.fill(text);
        }
        for (var choice :
                desk.page().locator("main form select[aria-required=true]").all()) {
            choice.selectOption(new SelectOption().setIndex(1));
            desk.settled();
        }
        for (var box :
                desk.page().locator("main form input[type=checkbox]:enabled").all()) {
            box.check();
        }
    }

    private static void assertKept(Desk desk, String text) {
        for (var input : desk.page().locator("main form textarea:visible").all()) {
            assertThat(input).hasValue(text);
        }
        for (var input : desk.page()
                .locator("main form input[type=text][aria-invalid=true]")
                .all()) {
            assertThat(input).hasValue(text);
        }
    }

    private static void refuses(Desk desk, String label, String text, String told) {
        field(desk, label).fill(text);
        desk.press("Salva solo la scheda");
        var field = field(desk, label);
        assertThat(field).hasValue(text);
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(about(desk, label)).containsText(told);
    }

    /** What is told beside a field. */
    private static Locator about(Desk desk, String label) {
        return desk.page().locator("[id='" + field(desk, label).getAttribute("aria-describedby") + "']");
    }

    /** Empties a field and leaves it, after which the page looks up what it knows by the new value. */
    private static void clear(Desk desk, String label) {
        field(desk, label).fill("");
        field(desk, label).press("Tab");
        desk.settled();
    }

    private static String inTwoDays() {
        return LocalDate.now().plusDays(2).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static Locator field(Desk desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
