package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.infolavoro.stage.RunningStack;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page as every role that may open it: axe finds nothing, at 1280 and 320 px, and no script fails. */
@ExtendWith(RunningStack.class)
class PagesBrowserIT {

    private static final Pattern REFUSED =
            Pattern.compile("Pagina non trovata|Non puoi aprire questa pagina|Il sistema ha incontrato un problema");

    private static Map<String, Long> ids;

    private static synchronized Map<String, Long> ids(RunningStack stack) {
        if (ids == null) {
            var open = OpenCase.make(Program.of(stack, "operatore.sarzana"), "Centro per l'Impiego");
            ids = new HashMap<>(
                    AccountNumbers.with(open, "operatore.sarzana", stack).ids());
            ids.putAll(NetworkRows.ids(stack));
        }
        return ids;
    }

    @Test
    void everyPageIsKnownHere() {
        var known = new TreeSet<>(KnownPages.FOR_ALL);
        KnownPages.ALL.forEach(page -> known.add(page.path()));
        assertEquals(known, KnownPages.inSources());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operatore.sarzana",
                "responsabile.sarzana",
                "ente.cpi",
                "ente.cisita",
                "coordinatore.laspezia",
                "amministratore"
            })
    void everyPageOfTheRoleIsAccessible(String user, RunningStack stack) {
        try (var desk = stack.login(user)) {
            KnownPages.ALL.stream().filter(page -> page.users().contains(user)).forEach(page -> {
                desk.open(page.address(ids(stack)));
                assertThat(desk.page().locator("h1")).isVisible();
                assertThat(desk.page().locator("h1")).not().hasText(REFUSED);
                desk.look("page-" + page.path().replace('/', '-') + "-" + user);
            });
        }
    }

    /** Error pages too: opened by their own address they look as they do after an error. */
    @Test
    void pagesForEverybodyAreAccessible(RunningStack stack) {
        try (var desk = stack.login("operatore.lerici")) {
            KnownPages.FOR_ALL.forEach(path -> {
                desk.open(path);
                assertThat(desk.page().locator("h1")).isVisible();
                desk.look("page-" + path.replace('/', '-'));
            });
        }
    }
}
