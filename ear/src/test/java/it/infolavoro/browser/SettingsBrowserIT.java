package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the manager of Sarzana settles for the desk, by the words on the screen. */
@ExtendWith(RunningStack.class)
class SettingsBrowserIT {

    private static final String MANAGER = "responsabile.sarzana";
    private static final String OWN = "/api/form-settings/own";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void aVersionOfTheNoticeIsLookedAtThenPublishedAndShownAtTheNextVisit(RunningStack stack) {
        var today = LocalDate.now(ZoneId.of("Europe/Rome"));
        var label = "prova-" + System.nanoTime();
        try (var desk = stack.login(MANAGER)) {
            desk.open("settings/notices");
            var text = desk.page().getByLabel("Testo dell'informativa");
            desk.page().locator("#form\\:label").fill(label);
            desk.page().locator("#form\\:validFrom").fill(today.minusDays(1).format(TYPED));
            text.fill("Chi tratta i tuoi dati.\n\nScrivi a [da completare: indirizzo].");
            press(desk, "Anteprima");
            assertThat(desk.page().locator("#form\\:validFrom-about")).containsText("da oggi in poi");
            assertThat(desk.page().locator("#form\\:label")).hasValue(label);
            desk.look("notice-refused");
            desk.page().locator("#form\\:validFrom").fill(today.format(TYPED));
            press(desk, "Anteprima");
            assertThat(desk.page().locator("#form\\:body-about")).containsText("parentesi quadre");
            text.fill("Chi tratta i tuoi dati.\n\nScrivi a dpo@example.org.");
            press(desk, "Anteprima");
            assertThat(desk.page().locator(".il-text--framed")).containsText("dpo@example.org");
            desk.look("notice-preview");
            goOnAfterThePreview(desk);
            press(desk, "Pubblica");
            assertThat(desk.page().locator("#messages")).containsText("Versione " + label + " pubblicata");
            assertThat(desk.page().locator("table")).containsText(label);
            desk.open("intake/notice");
            assertThat(desk.page().locator(".il-text")).containsText("dpo@example.org");
        }
    }

    /** A preview shows no field, and takes none out of the draft. */
    private static void goOnAfterThePreview(Desk desk) {
        desk.open("settings/notices");
        assertThat(desk.page().locator("main")).containsText("Hai ripreso la bozza");
        assertThat(desk.page().getByLabel("Testo dell'informativa")).hasValue(Pattern.compile("dpo@example.org"));
        press(desk, "Anteprima");
    }

    @Test
    void aHiddenFieldLeavesTheFormAndComesBack(RunningStack stack) {
        try (var desk = stack.login(MANAGER)) {
            desk.open("settings/form");
            var part = desk.page().locator("#form\\:person");
            assertThat(part).not().containsText("Comune di residenza");
            rule(desk, "Comune di residenza").selectOption("Nascosto");
            desk.settled();
            assertThat(part).containsText("Comune di residenza");
            desk.look("form-settings");
            press(desk, "Salva");
            assertThat(desk.page().locator("#messages")).containsText("Impostazioni salvate");
            desk.open("citizen/new");
            assertThat(desk.page().getByLabel("Telefono")).isVisible();
            assertThat(desk.page().getByLabel("Comune di residenza")).hasCount(0);
            desk.open("settings/form");
            rule(desk, "Comune di residenza").selectOption("Come la Rete: facoltativo");
            desk.settled();
            var group = desk.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Cittadinanza"));
            group.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::uncheck);
            press(desk, "Salva");
            assertThat(group.locator(".il-error")).isVisible();
            group.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
            press(desk, "Salva");
            assertThat(desk.page().locator("#messages")).containsText("Impostazioni salvate");
            desk.open("citizen/new");
            assertThat(desk.page().getByLabel("Comune di residenza")).hasCount(1);
        }
    }

    @Test
    void settingsThatWereLeftMeetWhatAnotherManagerHasSaved(RunningStack stack) {
        var other = Program.of(stack, MANAGER);
        try (var desk = stack.login(MANAGER)) {
            desk.open("settings/form");
            rule(desk, "E-mail").selectOption("Obbligatorio");
            var topic = group(desk, "Argomenti dei colloqui")
                    .getByRole(AriaRole.CHECKBOX)
                    .first();
            topic.uncheck();
            assertThat(desk.page().locator("[data-draft-state=saved]")).isVisible();
            settle(other, "HIDDEN");
            desk.open("settings/form");
            assertThat(rule(desk, "E-mail").locator("option:checked")).hasText("Obbligatorio");
            assertThat(topic).not().isChecked();
            var differences = desk.page().locator("main table");
            assertThat(differences).containsText("Nascosto");
            assertThat(differences).containsText("tutte le voci offerte");
            desk.look("form-settings-versions");
            press(desk, "Salva");
            assertThat(desk.page().locator("#messages")).containsText("Impostazioni salvate");
            assertEquals(
                    "REQUIRED",
                    rules(other).getAsJsonObject("rules").get("CITIZEN_EMAIL").getAsString());
        } finally {
            settle(other, null);
        }
    }

    @Test
    void hoursAndAClosureThatWereLeftComeBackEachInItsForm(RunningStack stack) {
        var reason = "Prova " + System.nanoTime();
        try (var desk = stack.login(MANAGER)) {
            desk.open("agenda/hours");
            field(desk, "Dalle").fill("08:10");
            field(desk, "Motivo").fill(reason);
            assertThat(desk.page().locator("[data-draft-state=saved]:not([hidden])"))
                    .hasCount(2);
            desk.open("agenda/hours");
            assertThat(field(desk, "Dalle")).hasValue("08:10");
            assertThat(field(desk, "Motivo")).hasValue(reason);
            desk.look("hours-resumed");
            field(desk, "Dal giorno").fill(LocalDate.now().plusDays(300).format(TYPED));
            press(desk, "Aggiungi chiusura");
            assertThat(desk.page().locator("#messages")).containsText("Chiusura aggiunta");
            assertThat(field(desk, "Motivo")).hasValue("");
            assertThat(field(desk, "Dalle")).hasValue("08:10");
            press(desk, "Scarta la bozza e ricomincia");
            desk.page().locator(".ui-confirmdialog-yes").click();
            assertThat(field(desk, "Dalle")).hasValue("");
        }
    }

    private static Locator field(Desk desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void aProgramReadsTheRulesAndOnlyTheManagersSettlesThem(RunningStack stack) {
        var operator = Program.of(stack, "operatore.lerici");
        assertTrue(rules(operator).has("withheld"));
        assertEquals(403, operator.call("GET", OWN, null).statusCode());
        var nothing = new JsonObject();
        nothing.addProperty("version", 0);
        nothing.add("rules", new JsonObject());
        nothing.add("withheld", new JsonObject());
        assertEquals(403, operator.call("PUT", OWN, nothing).statusCode());
    }

    private static JsonObject rules(Program program) {
        return program.demand("GET", "/api/form-settings", null).getAsJsonObject();
    }

    /** Settles the rule for the e-mail, or none for null; the list of topics is offered as a whole. */
    private static void settle(Program manager, String rule) {
        var seen = manager.demand("GET", OWN, null).getAsJsonObject();
        var settings = new JsonObject();
        settings.add("version", seen.get("version"));
        settings.add("rules", seen.get("own"));
        settings.add("withheld", seen.getAsJsonObject("current").get("withheld"));
        settings.getAsJsonObject("withheld").remove("SESSION_TOPIC");
        settings.getAsJsonObject("rules").remove("CITIZEN_EMAIL");
        if (rule != null) {
            settings.getAsJsonObject("rules").addProperty("CITIZEN_EMAIL", rule);
        }
        assertEquals(204, manager.call("PUT", OWN, settings).statusCode());
    }

    private static Locator group(Desk desk, String name) {
        return desk.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator rule(Desk desk, String field) {
        return field(desk, field).and(desk.page().locator("select"));
    }

    private static void press(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        desk.settled();
    }
}
