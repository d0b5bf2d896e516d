package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organisation proposes, the coordinator approves, a desk finds it (rules of {@code it.infolavoro.upkeep}). */
@ExtendWith(RunningStack.class)
class CatalogueBrowserIT {

    private static final Pattern GUIDANCE = Pattern.compile("^Orientamento personalizzato.*");

    @Test
    void whatAnOrganisationProposesAndTheCoordinatorApprovesIsOfferedToDesks(RunningStack stack) {
        var name = "Orientamento personalizzato su appuntamento "
                + UUID.randomUUID().toString().substring(0, 6);
        try (var member = stack.login("ente.cpi")) {
            propose(member, name);
            importsAFile(member);
        }
        try (var coordinator = stack.login("coordinatore.laspezia")) {
            approve(coordinator, name);
        }
        try (var operator = stack.login("operatore.sarzana")) {
            var citizen = OpenCase.make(Program.of(stack, "operatore.sarzana"), "Cisita")
                    .ids()
                    .get("citizenId");
            operator.open("referral/edit?citizen=" + citizen);
            operator.page().getByLabel("Bisogno").selectOption(OpenCase.NEED);
            operator.settled();
            assertThat(operator.page().locator("#form\\:recipients")).containsText(name);
        }
    }

    private static void propose(Desk desk, String name) {
        var page = desk.page();
        desk.open("upkeep/list");
        desk.look("catalogue-01-entries");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(GUIDANCE))
                .first()
                .click();
        desk.settled();
        desk.look("catalogue-02-entry");
        link(page, "Modifica il servizio").click();
        desk.settled();
        page.getByLabel("Nome del servizio").fill(name);
        page.getByLabel("Sito").fill("non un sito");
        desk.press("Salva la bozza");
        assertThat(page.getByText("Scrivi l'indirizzo del sito come appare nel browser"))
                .isVisible();
        desk.look("catalogue-03-edit");
        page.getByLabel("Sito").fill("https://cpi.example");
        desk.press("Salva la bozza");
        assertThat(page.locator("#messages")).containsText("Bozza salvata");
        addPlace(desk);
        desk.press("Pubblica o manda in revisione");
        assertThat(page.locator("main")).containsText("aspetta il coordinatore");
    }

    private static void addPlace(Desk desk) {
        var page = desk.page();
        link(page, "Aggiungi una sede").click();
        desk.settled();
        page.getByLabel("Comune", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Lerici");
        page.getByLabel("Lunedì").fill("di mattina");
        desk.press("Salva la bozza");
        assertThat(page.getByText("Scrivi le ore come 9-12.30").first()).isVisible();
        desk.look("catalogue-04-place");
        page.getByLabel("Lunedì").fill("9-12.30");
        desk.press("Salva la bozza");
        desk.look("catalogue-05-draft");
    }

    private static void importsAFile(Desk desk) {
        var page = desk.page();
        desk.open("upkeep/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "servizi.csv",
                        "text/csv",
                        "nome;tipo\nSportello di prova;cv_help\nSenza tipo;\n".getBytes(StandardCharsets.UTF_8)));
        desk.press("Mostra che cosa cambierebbe");
        assertThat(page.locator("main")).containsText("Sportello di prova");
        assertThat(page.locator("main")).containsText("tipo: ");
        desk.look("catalogue-06-import");
    }

    private static void approve(Desk desk, String name) {
        var page = desk.page();
        desk.open("review/list");
        desk.look("catalogue-07-reviews");
        page.locator("#waiting").getByRole(AriaRole.LINK).first().click();
        desk.settled();
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("main")).containsText("Lerici");
        desk.look("catalogue-08-review");
        desk.press("Approva e pubblica");
        assertThat(page.locator("#messages")).containsText("è approvato");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
