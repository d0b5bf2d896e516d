package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One account of an organisation that takes part in two networks (ADR 0030). */
@ExtendWith(RunningStack.class)
class TwoNetworksBrowserIT {

    private static final String MEMBER = "ente.varese";
    private static final String ENTRIES = "/api/entries";

    @Test
    void theHeaderTellsWhichInboxIsOpenAndSwitchingEndsWhatWasBegun(RunningStack stack) {
        try (var desk = stack.login(MEMBER)) {
            var begun = desk.page();
            desk.open("staff/capacity");
            assertThat(network(begun)).hasText("Le città del lavoro");
            desk.look("two-networks");
            var other = begun.context().newPage();
            other.navigate(stack.url() + "inbox/list");
            to(other, "InfoLavoro La Spezia").click();
            assertThat(network(other)).hasText("InfoLavoro La Spezia");
            assertThat(to(other, "Le città del lavoro")).isVisible();
            assertThat(other.locator("#menu")).not().containsText("Persone");
            begun.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aggiorna"))
                    .first()
                    .click();
            assertThat(begun.locator("#trouble [data-trouble=gone]")).isVisible();
            desk.open("upkeep/list");
            assertThat(network(begun)).hasText("InfoLavoro La Spezia");
            assertThat(begun.locator("main")).not().containsText("Orientamento personalizzato");
            desk.look("two-networks-other");
        }
    }

    @Test
    void onlyTheOwnPageOpensOneAndOnlyOneOfTheOwn(RunningStack stack) {
        try (var desk = stack.login(MEMBER)) {
            var token = desk.page()
                    .locator("form[action$='/open-network'] input[name=token]")
                    .inputValue();
            assertEquals(403, ask(stack, desk, null, "laspezia"));
            assertEquals(403, ask(stack, desk, "0".repeat(32), "laspezia"));
            assertEquals(403, ask(stack, desk, token, "altrove"));
            assertEquals(
                    405, desk.page().request().get(stack.url() + "open-network").status());
            desk.open("index");
            assertThat(network(desk.page())).hasText("Le città del lavoro");
        }
        var program = Program.of(stack, MEMBER);
        for (var network : List.of("altrove", "", "Laspezia")) {
            assertEquals(403, program.in(network).call("GET", ENTRIES, null).statusCode(), network);
        }
        assertEquals(2, entries(program));
        assertEquals(2, entries(program.in("citta-del-lavoro")));
        assertEquals(0, entries(program.in("laspezia")));
    }

    private static int entries(Program program) {
        return program.demand("GET", ENTRIES, null).getAsJsonArray().size();
    }

    private static Locator network(Page page) {
        return page.locator(".il-slim-network");
    }

    private static Locator to(Page page, String network) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Passa a " + network));
    }

    private static int ask(RunningStack stack, Desk desk, String token, String network) {
        var form = FormData.create().set("network", network);
        if (token != null) {
            form.set("token", token);
        }
        return desk.page()
                .request()
                .post(stack.url() + "open-network", RequestOptions.create().setForm(form))
                .status();
    }
}
