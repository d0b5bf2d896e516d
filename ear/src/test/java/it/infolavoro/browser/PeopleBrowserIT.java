package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is invited, comes in by a real mail and Keycloak's own pages, and is sent out again (rules of people). */
@ExtendWith(RunningStack.class)
class PeopleBrowserIT {

    @Test
    void whoIsInvitedComesInToTheRightDeskAndNowhereElseAndIsOutAtOnceWhenSuspended(RunningStack stack)
            throws Exception {
        var address = "Invito." + UUID.randomUUID() + "@Example.org";
        try (var manager = stack.login("responsabile.sarzana");
                var invited = stack.visitor()) {
            manager.open("people/invite");
            manager.look("people-invite");
            Invitation.send(manager, address, "Operatore di sportello:");
            manager.look("people-invited");
            Invitation.accept(stack, invited, address.toLowerCase(java.util.Locale.ROOT));
            invited.open("");
            if (invited.asksForLogin()) {
                invited.typeCredentials(address);
            }
            assertThat(invited.page().locator("body")).containsText("Comune di Sarzana");
            invited.open("people/list");
            assertThat(invited.page().locator("h1")).hasText("Non puoi aprire questa pagina");
            assertEquals(
                    404,
                    invited.page()
                            .request()
                            .get(stack.url() + "citizen/file?id=999999999")
                            .status());
            suspend(manager);
            invited.page().navigate(stack.url() + "citizen/list.xhtml");
            assertTrue(invited.asksForLogin(), "The session has ended");
            remove(manager);
        }
    }

    @Test
    void theFirstManagerOfADeskIsInvitedByTheCoordinatorAndComesInWithASecondFactor(RunningStack stack)
            throws Exception {
        var address = "prima." + UUID.randomUUID() + "@example.org";
        try (var coordinator = stack.login("coordinatore.laspezia");
                var invited = stack.visitor()) {
            coordinator.open("people/list");
            coordinator.look("people-network");
            coordinator.page().getByLabel("Comune o ente").selectOption("Comune: Lerici");
            coordinator.press("Apri");
            coordinator.look("people-first-manager");
            coordinator.page().getByText("Invita il primo responsabile").click();
            coordinator.settled();
            Invitation.send(coordinator, address, null);
            Invitation.comeIn(invited, address, Invitation.accept(stack, invited, address));
            assertThat(invited.page().locator("body")).containsText("Comune di Lerici");
            invited.open("people/list");
            assertThat(invited.page().locator("table")).containsText("Attivo");
            invited.look("people-desk");
        }
    }

    @Test
    void theAdministratorSeesWhoAdministers(RunningStack stack) {
        try (var administrator = stack.login("amministratore")) {
            administrator.open("people/list");
            administrator.look("people-installation");
            administrator.open("people/administrators");
            assertThat(administrator.page().locator("table")).containsText("Chiara Conti");
            administrator.look("people-administrators");
            renewsTheKeys(administrator);
            runsAJob(administrator);
        }
    }

    private static void runsAJob(Desk administrator) {
        administrator.open("admin/jobs");
        administrator.look("admin-jobs");
        var page = administrator.page();
        var job = page.locator("main tbody tr", new LocatorOptions().setHasText("Completare le uscite"));
        job.getByText("Esegui ora").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#messages")).containsText("Il lavoro comincia adesso");
        administrator.press("Aggiorna");
        assertThat(job).containsText("Fatto");
        administrator.look("admin-jobs-run");
    }

    private static void renewsTheKeys(Desk administrator) {
        administrator.open("admin/keys");
        administrator.look("admin-keys");
        administrator.press("Crea una chiave nuova");
        administrator.page().locator(".ui-confirmdialog-yes").click();
        administrator.settled();
        assertThat(administrator.page().locator("#messages")).containsText("La chiave nuova è pronta");
        assertThat(administrator.page().locator("main")).containsText("Documenti delle persone");
        administrator.look("admin-keys-renewing");
    }

    private static void suspend(Desk manager) {
        manager.open("people/list");
        manager.page()
                .getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName(Invitation.NAME).setExact(true))
                .first()
                .click();
        manager.settled();
        manager.look("people-person");
        manager.press("Sospendi");
        assertThat(manager.page().locator("#messages")).containsText("accesso sospeso");
    }

    private static void remove(Desk manager) {
        manager.look("people-suspended");
        manager.press("Togli l'accesso");
        manager.press("Conferma");
        assertThat(manager.page().locator("#messages")).containsText("accesso tolto");
    }
}
