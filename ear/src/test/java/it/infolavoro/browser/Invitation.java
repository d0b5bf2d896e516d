package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import it.infolavoro.launcher.Demo;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import jakarta.mail.Multipart;
import java.util.regex.Pattern;

/** Somebody new is invited and comes in, by a real mail and Keycloak's own pages. */
final class Invitation {

    static final String NAME = "Niccolò D'Àngelo";

    private static final Pattern LINK = Pattern.compile("http\\S+action-token\\S+");

    private Invitation() {}

    /** Fills the open form and sends it; the role is null where there is only one to give. */
    static void send(Desk responsible, String address, String role) {
        var page = responsible.page();
        page.locator("[id='form:givenName']").fill("Niccolò");
        page.locator("[id='form:surname']").fill("D'Àngelo");
        page.locator("[id='form:email']").fill(address);
        if (role != null) {
            page.getByText(role).click();
        }
        responsible.press("Manda l'invito");
        assertThat(page.locator("#messages")).containsText("Invito inviato a " + NAME);
    }

    /** Follows the mail's link and its steps; gives the secret of the second factor where one was set up. */
    static String accept(RunningStack stack, Desk invited, String address) throws Exception {
        invited.page().navigate(link(stack, address));
        return complete(invited);
    }

    /** Logs in with the second factor. */
    static void comeIn(Desk invited, String address, String secret) {
        invited.open("");
        invited.typeCredentials(address);
        invited.page().locator("#otp").fill(SecondFactorApp.nextCode(secret));
        invited.page().locator("#kc-login").click();
        invited.page().waitForURL(url -> !url.contains("/realms/") && !url.contains("code="));
        invited.settled();
    }

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
}
