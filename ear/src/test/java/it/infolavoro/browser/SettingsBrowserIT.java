package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the manager of Sarzana settles for the desk, by the words on the screen. */
@ExtendWith(RunningStack.class)
class SettingsBrowserIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void aVersionOfTheNoticeIsLookedAtThenPublishedAndShownAtTheNextVisit(RunningStack stack) {
        var today = LocalDate.now(ZoneId.of("Europe/Rome"));
        var label = "prova-" + System.nanoTime();
        try (var desk = stack.login("responsabile.sarzana")) {
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
            press(desk, "Pubblica");
            assertThat(desk.page().locator("#messages")).containsText("Versione " + label + " pubblicata");
            assertThat(desk.page().locator("table")).containsText(label);
            desk.open("intake/notice");
            assertThat(desk.page().locator(".il-text")).containsText("dpo@example.org");
        }
    }

    @Test
    void aHiddenFieldLeavesTheFormAndComesBack(RunningStack stack) {
        try (var desk = stack.login("responsabile.sarzana")) {
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
            assertThat(desk.page().getByLabel("Comune di residenza")).isVisible();
        }
    }

    private static Locator rule(Desk desk, String field) {
        return desk.page().getByLabel(field, new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        desk.settled();
    }
}
