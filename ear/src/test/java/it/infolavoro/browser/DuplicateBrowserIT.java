package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Duplicates from the first letter to the undo, as an operator meets them. */
@ExtendWith(RunningStack.class)
class DuplicateBrowserIT {

    private static final String KEPT = "citizen/file?id=%s";
    private static final String REASON = "Stesso documento, scritta due volte";

    @Test
    void showsDuplicatesWhileTypingMergesWithAPreviewAndUndoes(RunningStack stack) {
        var first = OpenCase.make(Program.of(stack, "operatore.sarzana"), "Cisita");
        var person = first.person();
        try (var desk = stack.login("operatore.sarzana")) {
            var slip =
                    person.surname() + person.surname().charAt(person.surname().length() - 1) + "x";
            typeAgain(desk, person, slip);
            desk.press("Salva solo la scheda");
            var address = merge(desk, person, slip);
            oldAddressesLeadOn(desk, address);
            desk.open(KEPT.formatted(kept(address)));
            undo(desk, slip);
        }
    }

    private static void typeAgain(Desk desk, Person person, String slip) {
        desk.open("citizen/new");
        type(desk, "Cognome", slip);
        type(desk, "Nome", person.givenName());
        type(desk, "Data di nascita", person.typedBirthDate());
        var panel = desk.page().locator("#form\\:duplicates");
        assertThat(panel).hasAttribute("role", "status");
        assertThat(panel).containsText("nome simile e stessa data di nascita");
        assertThat(panel.getByRole(AriaRole.LINK).first()).containsText(person.surname());
        desk.look("duplicates-01-panel");
        field(desk, "Se manca il codice fiscale, perché?").selectOption("not_declared");
        field(desk, "Telefono").fill("0187 998877");
    }

    /** Every page of a person, by the address of the record that was merged. */
    private static void oldAddressesLeadOn(Desk desk, String address) {
        var merged = address.replaceAll(".*other=(\\d+).*", "$1");
        for (var page : List.of(
                "intake/new?citizen=",
                "agenda/day?citizen=",
                "agenda/week?citizen=",
                "agenda/book?day=2027-01-11&at=09:00&operator=operatore.sarzana&citizen=",
                "orientation/edit?citizen=",
                "referral/edit?citizen=",
                "plan/edit?citizen=",
                "document/list?citizen=",
                "citizen/edit?id=",
                "citizen/file?id=")) {
            desk.open(page + merged);
            assertThat(desk.page()).hasURL(Pattern.compile(".*=" + kept(address) + "(&.*)?$"));
            assertThat(desk.page().locator("#messages")).containsText("La scheda che cercavi è stata unita a questa");
        }
    }

    private static String kept(String address) {
        return address.replaceAll(".*keep=(\\d+).*", "$1");
    }

    /** Merges and gives the address of the page on which the records were compared. */
    private static String merge(Desk desk, Person person, String slip) {
        link(desk, "Unisci a un'altra scheda");
        assertThat(desk.page().locator("main")).containsText("nome simile e stessa data di nascita");
        desk.look("duplicates-02-partner");
        link(desk, person.surname() + " " + person.givenName());
        link(desk, "Scambia: tieni l'altra scheda");
        assertThat(desk.page().locator("main")).containsText("Bisogni: 1");
        assertThat(desk.page().getByLabel("Altra scheda: 0187 998877")).isChecked();
        assertThat(desk.page().getByLabel("Altra scheda: " + slip)).isChecked();
        var address = desk.page().url();
        desk.look("duplicates-03-compare");
        desk.press("Unisci le due schede");
        confirm(desk);
        assertThat(desk.page().locator("main")).containsText("Perché sono la stessa persona");
        field(desk, "Perché sono la stessa persona").fill(REASON);
        desk.press("Unisci le due schede");
        confirm(desk);
        assertThat(desk.page().locator("#messages")).containsText("Schede unite");
        assertThat(desk.page().locator("h1")).containsText(slip);
        assertThat(desk.page().locator("main")).containsText("0187 998877");
        assertThat(desk.page().locator("main")).containsText(person.fiscalCode());
        assertThat(desk.page().locator("main")).containsText(REASON);
        desk.look("duplicates-04-merged");
        return address;
    }

    private static void undo(Desk desk, String slip) {
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Annulla l'unione"))
                .first()
                .click();
        desk.settled();
        assertThat(desk.page().locator("main")).containsText("Scheda che torna");
        desk.look("duplicates-05-undo");
        desk.press("Annulla l'unione");
        confirm(desk);
        assertThat(desk.page().locator("#messages")).containsText("Unione annullata");
        assertThat(desk.page().locator("h1")).containsText(slip);
        assertThat(desk.page().locator("main")).containsText("0187 998877");
    }

    private static void type(Desk desk, String label, String text) {
        field(desk, label).fill(text);
        field(desk, label).press("Tab");
        desk.settled();
    }

    private static void link(Desk desk, String name) {
        desk.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        desk.settled();
    }

    private static void confirm(Desk desk) {
        desk.page().locator(".ui-confirmdialog-yes:visible").click();
        desk.settled();
    }

    private static Locator field(Desk desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
