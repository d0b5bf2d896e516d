package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.launcher.Demo;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import jakarta.mail.Multipart;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is invited, comes in by a real mail and Keycloak's own pages, and is sent out again (rules of people). */
@ExtendWith(RunningStack.class)
class PeopleBrowserIT {

    private static final Pattern LINK = Pattern.compile("http\\S+action-token\\S+");
    private static final String NAME = "Niccolò D'Àngelo";

    @Test
    void whoIsInvitedComesInToTheRightDeskAndNowhereElseAndIsOutAtOnceWhenSuspended(RunningStack stack)
            throws Exception {
        var address = "Invito." + UUID.randomUUID() + "@Example.org";
        try (var manager = stack.login("responsabile.sarzana");
                var invited = stack.visitor()) {
            manager.open("people/invite");
            manager.look("people-invite");
            invite(manager, address, "Operatore di sportello:");
            manager.look("people-invited");
            invited.page().navigate(link(stack, address.toLowerCase(java.util.Locale.ROOT)));
            complete(invited);
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
            press(coordinator, "Apri");
            coordinator.look("people-first-manager");
            coordinator.page().getByText("Invita il primo responsabile").click();
            coordinator.settled();
            invite(coordinator, address, null);
            invited.page().navigate(link(stack, address));
            var secret = complete(invited);
            invited.open("");
            invited.typeCredentials(address);
            invited.page().locator("#otp").fill(SecondFactorApp.nextCode(secret));
            invited.page().locator("#kc-login").click();
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
        }
    }

    private static void invite(Desk manager, String address, String role) {
        manager.page().locator("[id='form:givenName']").fill("Niccolò");
        manager.page().locator("[id='form:surname']").fill("D'Àngelo");
        manager.page().locator("[id='form:email']").fill(address);
        if (role != null) {
            manager.page().getByText(role).click();
        }
        press(manager, "Manda l'invito");
        assertThat(manager.page().locator("#messages")).containsText("Invito inviato a " + NAME);
    }

    /** Follows the steps of the invitation; gives the secret of the second factor where one was set up. */
    private static String complete(Desk invited) {
        var page = invited.page();
        String secret = null;
        for (var chosen = false; ; ) {
            var before = page.url();
            if (page.locator("#totp").count() > 0) {
                secret = setUp(page);
            } else if (page.locator("#password-new").count() > 0) {
                page.locator("#password-new").fill(Demo.PASSWORD);
                page.locator("#password-confirm").fill(Demo.PASSWORD);
                page.locator("input[type=submit], button[type=submit]").first().click();
                chosen = true;
            } else if (chosen) {
                return secret;
            } else {
                page.locator("#kc-info-message a").first().click();
            }
            page.waitForURL(address -> !address.equals(before));
            page.waitForLoadState();
        }
    }

    /** Sets the second factor up by its secret in letters, as somebody without a camera does. */
    private static String setUp(Page page) {
        page.locator("#mode-manual").click();
        var secret = page.locator("#kc-totp-secret-key").innerText();
        page.locator("#totp").fill(SecondFactorApp.code(secret));
        page.locator("#userLabel").fill("Telefono");
        page.locator("#saveTOTPBtn").click();
        return secret;
    }

    private static void suspend(Desk manager) {
        manager.open("people/list");
        manager.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(NAME).setExact(true))
                .first()
                .click();
        manager.settled();
        manager.look("people-person");
        press(manager, "Sospendi");
        assertThat(manager.page().locator("#messages")).containsText("accesso sospeso");
    }

    private static void remove(Desk manager) {
        manager.look("people-suspended");
        press(manager, "Togli l'accesso");
        press(manager, "Conferma");
        assertThat(manager.page().locator("#messages")).containsText("accesso tolto");
    }

    private static String link(RunningStack stack, String address) throws Exception {
        for (var tries = 0; stack.mailsTo(address).isEmpty(); tries++) {
            assertTrue(tries < 60, "The invitation arrives within half a minute");
            Thread.sleep(500);
        }
        var mail = stack.mailsTo(address).get(0);
        assertEquals("InfoLavoro: completa il tuo accesso", mail.getSubject());
        var text = ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        var matcher = LINK.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group();
    }

    private static void press(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        desk.settled();
    }
}
