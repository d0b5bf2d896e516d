package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import it.infolavoro.stage.Rows;
import it.infolavoro.stage.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions that expire, end or are abused. */
@ExtendWith(RunningStack.class)
class SessionBrowserIT {

    @Test
    void aClickAfterTheSessionExpiredLeadsThroughTheLoginBackToThePage(RunningStack stack) {
        var before = Rows.count(stack);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("intake/visit?from=prova");
            var address = desk.page().url();
            desk.page().getByLabel("Ricerca di lavoro").check();
            desk.page().context().clearCookies();
            desk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Registra la visita"))
                    .click();
            assertThat(desk.page().locator("#trouble [data-trouble=expired]")).isVisible();
            desk.look("session-expired");
            desk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ricarica la pagina"))
                    .click();
            desk.page().waitForSelector("#kc-login");
            desk.typeCredentials("operatore.sarzana");
            desk.page().waitForURL(address);
            assertThat(desk.page().locator("h1")).hasText("Visita informativa");
        }
        assertEquals(before, Rows.count(stack));
    }

    @Test
    void aPageLeftAloneIsBlurredThenLockedAndComesBackAfterTheLogin(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            var page = desk.page();
            page.clock().install();
            desk.open("citizen/list");
            page.clock().fastForward("10:02");
            assertThat(page.locator("#guard")).isVisible();
            assertThat(page.locator("body.il-away")).hasCount(1);
            desk.look("guard");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sono qui, continua"))
                    .click();
            assertThat(page.locator("#guard")).isHidden();
            page.clock().fastForward("11:02");
            page.waitForURL("**/arrivederci?bloccata=true");
            assertThat(page.locator("h1")).hasText("La postazione è bloccata");
            desk.screenshot("locked");
            page.getByText("Accedi e torna dove eri").click();
            page.waitForSelector("#kc-login");
            desk.typeCredentials("operatore.sarzana");
            page.waitForURL("**/citizen/list");
            assertThat(page.locator("h1")).hasText("Persone");
        }
    }

    @Test
    void afterTheLogoutAFreshVisitAsksForThePassword(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            desk.logout();
            for (var path : new String[] {"", "citizen/list", "report/network.csv"}) {
                desk.open(path);
                assertTrue(desk.asksForLogin(), path);
            }
        }
    }

    @Test
    void aForgedPostStoresNothing(RunningStack stack) {
        var before = Rows.count(stack);
        try (var desk = stack.login("operatore.sarzana")) {
            var forged = FormData.create()
                    .set("form", "form")
                    .set("form:channel", "desk")
                    .set("form:reasons", "job_search")
                    .set("form:save", "form:save");
            for (var state : new String[] {null, "", "stateless", "-1234567890:1234567890"}) {
                var form = state == null ? forged : forged.set("jakarta.faces.ViewState", state);
                var answer = desk.page()
                        .request()
                        .post(
                                stack.url() + "intake/visit",
                                RequestOptions.create().setForm(form));
                assertTrue(answer.status() < 500, () -> state + ": " + answer.status());
            }
            var logout = desk.page()
                    .request()
                    .post(stack.url() + "logout", RequestOptions.create().setForm(FormData.create()));
            assertEquals(403, logout.status());
            desk.open("");
            assertThat(desk.page().locator("h1")).containsText("Buon lavoro");
        }
        assertEquals(before, Rows.count(stack));
    }
}
