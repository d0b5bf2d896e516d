package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.stage.RunningStack;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every demo user comes in through Keycloak, sees the own body's name, and leaves for good. */
@ExtendWith(RunningStack.class)
class LoginBrowserIT {

    @ParameterizedTest
    @CsvSource({
        "operatore.laspezia, Spezia",
        "operatore.sarzana, Sarzana",
        "operatore.lerici, Lerici",
        "responsabile.sarzana, Sarzana",
        "ente.cpi, impiego",
        "ente.cisita, CISITA",
        "coordinatore.laspezia, Spezia",
        "amministratore, InfoLavoro"
    })
    void showsEachUserTheOwnBody(String username, String place, RunningStack stack) {
        try (var desk = stack.login(username)) {
            assertThat(desk.page().locator("header")).containsText(Pattern.compile(place, Pattern.CASE_INSENSITIVE));
            desk.look("start-" + username);
        }
    }

    @Test
    void endsTheSessionAtKeycloakToo(RunningStack stack) {
        try (var desk = stack.login("operatore.sarzana")) {
            desk.logout();
            desk.look("goodbye");
            desk.open("");
            assertTrue(desk.asksForLogin());
            desk.look("login");
        }
    }
}
