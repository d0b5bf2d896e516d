package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.Rows;
import it.infolavoro.stage.RunningStack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever stands in an address, nobody sees another body's rows, and nothing breaks. */
@ExtendWith(RunningStack.class)
class WallsBrowserIT {

    private static final List<String> USERS = List.of(
            "operatore.sarzana",
            "responsabile.sarzana",
            "operatore.laspezia",
            "ente.cpi",
            "coordinatore.laspezia",
            "amministratore");

    private static final List<String> ABSURD = List.of(
            "0",
            "-1",
            "999999999",
            "9223372036854775808",
            "99999999999999999999999999",
            "abc",
            "<script>alert(1)</script>");

    private static final Set<String> ROWS = Set.of("id", "citizen");
    private static final Pattern TRACE =
            Pattern.compile("<script>alert\\(1\\)|Exception|\\tat |WFLY|Mojarra|java\\.|jakarta\\.\\w+\\.\\w+Ex");

    @Test
    void nobodyOpensARowOfAnotherBody(RunningStack stack) {
        var foreign = AccountNumbers.with(
                OpenCase.make(Program.of(stack, "operatore.lerici"), "Cisita"), "operatore.lerici", stack);
        var before = Rows.count(stack);
        var wrong = new ArrayList<String>();
        for (var user : Stream.concat(USERS.stream(), KnownPages.OTHER_NETWORK.keySet().stream())
                .toList()) {
            try (var desk = stack.login(user)) {
                var file = get(desk, stack, "report/network.csv").status();
                assertEquals(user.startsWith("coordinatore.") ? 200 : 403, file, user);
                for (var page : KnownPages.ALL) {
                    var answer = get(desk, stack, page.address(foreign.ids()));
                    var opened = answer.status() == 200 && (!page.row().isEmpty() || !mayOpen(page, user));
                    if (opened && !ofTheNetwork(page, user) || tells(answer, foreign)) {
                        wrong.add(user + " " + page.path() + ": " + answer.status());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, Rows.count(stack));
    }

    @Test
    void absurdParametersAreAnsweredKindly(RunningStack stack) {
        var before = Rows.count(stack);
        var wrong = new ArrayList<String>();
        for (var user : USERS) {
            try (var desk = stack.login(user)) {
                KnownPages.ALL.stream()
                        .filter(page -> page.users().contains(user))
                        .forEach(page -> KnownPages.parameters(page.path())
                                .forEach(name -> ABSURD.forEach(value -> {
                                    var answer = get(desk, stack, page.path() + "?" + name + "=" + encoded(value));
                                    if (!kind(
                                            answer,
                                            ROWS.contains(name) && !page.row().isEmpty())) {
                                        wrong.add(user + " " + page.path() + "?" + name + "=" + value + ": "
                                                + answer.status());
                                    }
                                })));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, Rows.count(stack));
    }

    /** An entry of the catalogue is its network's, whichever organisation keeps it. */
    private static boolean ofTheNetwork(KnownPages.Known page, String user) {
        return page.path().equals("review/entry") && page.users().contains(user);
    }

    private static boolean mayOpen(KnownPages.Known page, String user) {
        return page.users().contains(KnownPages.OTHER_NETWORK.getOrDefault(user, user))
                || user.equals("operatore.laspezia") && page.users().contains("operatore.sarzana");
    }

    private static boolean tells(APIResponse answer, OpenCase foreign) {
        var text = answer.text();
        return List.of(foreign.canaries()).stream().anyMatch(text::contains);
    }

    /**
     * A page that names a row is not there; one that filters shows itself or is not there; neither tells its inside.
     */
    private static boolean kind(APIResponse answer, boolean row) {
        var status = answer.status();
        return (status == 404 || status == 200 && !row)
                && !TRACE.matcher(answer.text()).find();
    }

    private static APIResponse get(Desk desk, RunningStack stack, String path) {
        return desk.page().request().get(stack.url() + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
