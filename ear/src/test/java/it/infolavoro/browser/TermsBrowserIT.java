package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Terms, words in mails, logo and colour: each is looked at before it is saved, and taken back with one click. */
@ExtendWith(RunningStack.class)
class TermsBrowserIT {

    @Test
    void aTermIsLookedAtThenSavedThenTakenBack(RunningStack stack) {
        try (var desk = stack.login("coordinatore.laspezia")) {
            var page = desk.page();
            page.locator("a:text-is('Termini della Rete')").click();
            desk.settled();
            desk.look("terms");
            var before = page.locator("[id='form:dormantDays']").inputValue();
            page.locator("[id='form:dormantDays']").fill("91");
            page.locator("[id='form:remind']").fill("400");
            page.locator("[id='form:reason']").fill("Prova del percorso");
            press(desk, "form:preview");
            assertThat(page.locator("[id='form:remind-about'] .il-error")).containsText("Il sollecito viene dopo");
            assertThat(page.locator("[id='form:dormantDays']")).hasValue("91");
            desk.look("terms-refused");
            page.locator("[id='form:remind']").fill("10");
            press(desk, "form:preview");
            assertThat(page.locator("[id='form:changes'] tbody tr")).hasCount(1);
            assertThat(page.locator("[id='form:changes']")).containsText("91");
            desk.look("terms-preview");
            press(desk, "form:save");
            assertThat(page.locator("#messages")).containsText("valgono da subito");
            assertThat(page.locator("[id='form:dormantDays']")).hasValue("91");
            desk.look("terms-saved");
            press(desk, "history:undo");
            assertThat(page.locator("[id='form:dormantDays']")).hasValue(before);
            assertThat(page.locator(".il-timeline li").first()).containsText("di nuovo come la versione");
            desk.look("terms-undone");
        }
    }

    @Test
    void aListOfTheNetworkIsLookedAtThenSavedThenTakenBack(RunningStack stack) {
        try (var desk = stack.login("coordinatore.varese")) {
            var page = desk.page();
            page.locator("a:text-is('Elenchi della Rete')").click();
            desk.settled();
            var label = page.locator("[id='form:lines:0:label']");
            var before = label.inputValue();
            label.fill("Un nome di prova");
            page.locator("[id='form:added']").fill("Una voce di prova");
            press(desk, "form:preview");
            assertThat(page.locator("[id='form:reason-about'] .il-error")).containsText("obbligatorio");
            assertThat(label).hasValue("Un nome di prova");
            desk.look("lists-refused");
            page.locator("[id='form:reason']").fill("Prova del percorso");
            press(desk, "form:preview");
            assertThat(page.locator("[id='form:changes'] tbody tr")).hasCount(2);
            desk.look("lists-preview");
            press(desk, "form:save");
            assertThat(page.locator("#messages")).containsText("L'elenco è salvato");
            assertThat(label).hasValue("Un nome di prova");
            desk.look("lists-saved");
            press(desk, "history:undo");
            assertThat(label).hasValue(before);
        }
    }

    @Test
    void theDeskSeesItsMailBeforeItSavesItsWords(RunningStack stack) {
        try (var desk = stack.login("responsabile.sarzana")) {
            var page = desk.page();
            page.locator("a:text-is('Testi delle e-mail')").click();
            desk.settled();
            desk.look("mail-texts");
            page.locator("[id='form:closing']").fill("Sportello di {comune}, per {nome}");
            page.locator("[id='form:reason']").fill("Prova del percorso");
            press(desk, "form:preview");
            assertThat(page.locator("[id='form:closing-about'] .il-error")).containsText("{nome}");
            page.locator("[id='form:closing']").fill("Sportello di {comune}, aperto anche il sabato.");
            press(desk, "form:preview");
            assertThat(page.locator("#mail")).containsText("Sportello di Sarzana, aperto anche il sabato.");
            desk.look("mail-texts-preview");
            press(desk, "form:save");
            assertThat(page.locator("#messages")).containsText("vale dalla prossima e-mail");
            desk.look("mail-texts-saved");
            press(desk, "history:undo");
            assertThat(page.locator("[id='form:closing']")).hasValue("");
        }
    }

    @Test
    void theDeskSeesItsHeadingBeforeItSavesLogoAndColour(RunningStack stack) throws Exception {
        var logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB), "png", logo);
        try (var desk = stack.login("responsabile.sarzana")) {
            var page = desk.page();
            desk.open("settings/look");
            desk.look("look");
            page.locator("[id='form:colour']").selectOption("Verde");
            page.locator("[id='form:logo']")
                    .setInputFiles(new FilePayload("logo.png", "image/png", logo.toByteArray()));
            page.locator("[id='form:reason']").fill("Prova del percorso");
            press(desk, "form:preview");
            assertThat(page.locator("[id='form:alt-about'] .il-error")).containsText("per chi non lo vede");
            page.locator("[id='form:logo']")
                    .setInputFiles(new FilePayload("logo.png", "image/png", logo.toByteArray()));
            page.locator("[id='form:alt']").fill("Stemma di prova");
            press(desk, "form:preview");
            assertThat(page.locator("#heading img")).hasAttribute("alt", "Stemma di prova");
            desk.look("look-preview");
            press(desk, "form:save");
            assertThat(page.locator("header.il-look--GREEN img")).hasAttribute("alt", "Stemma di prova");
            desk.look("look-saved");
            press(desk, "history:undo");
            assertThat(page.locator("header.il-look--BLUE .il-logo")).hasCount(0);
        }
    }

    private static void press(Desk desk, String id) {
        desk.page().locator("[id='" + id + "']").click();
        desk.settled();
    }
}
