package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job on the whole stack: the desk of Sarzana helps a person and sends her to the public employment centre,
 * which accepts and reports the outcome; the desk of Lerici sees nothing of it, the coordinator sees it counted.
 */
@ExtendWith(RunningStack.class)
class MainJobBrowserIT {

    private static final Pattern ID = Pattern.compile("[?&]id=([0-9]+)");

    private static final Pattern FIGURE = Pattern.compile("\"?(.*?)\"?;\"?(.*?)\"?;\"?([0-9]+)\"?");

    private final Person person = Person.unique();

    @Test
    void theMainJobRunsThroughFourUsers(RunningStack stack) {
        try (var sarzana = stack.login("operatore.sarzana");
                var cpi = stack.login("ente.cpi");
                var lerici = stack.login("operatore.lerici");
                var coordinator = stack.login("coordinatore.laspezia")) {
            var before = figures(coordinator);
            var old = new MemberSteps(cpi).unread();
            var ids = help(new DeskSteps(sarzana), sarzana);
            var delivery = arrived(cpi, old);
            answer(cpi, delivery, new DeskSteps(sarzana), ids.get("referral"));
            ids.put("delivery", id(delivery));
            seesNothing(lerici, ids);
            countsOne(coordinator, before);
        }
    }

    /** The desk's part; gives the ids that appeared in its addresses. */
    private Map<String, Long> help(DeskSteps steps, Desk desk) {
        var ids = new TreeMap<String, Long>();
        steps.writeDown(person);
        steps.recordVisit();
        ids.put("citizen", id(desk.page().url()));
        steps.recordSession();
        ids.put("session", id(href(desk, "Modifica il colloquio")));
        steps.refer(person);
        ids.put("referral", id(desk.page().url()));
        steps.expectState(ids.get("referral"), "Inviato");
        steps.printReceipt(person);
        return ids;
    }

    /** The one delivery that the inbox did not have before. Its list tells no name. */
    private String arrived(Desk cpi, Set<String> old) {
        var now = new MemberSteps(cpi).unread();
        now.removeAll(old);
        assertEquals(1, now.size(), "New deliveries: " + now);
        MemberSteps.assertNameless(person, cpi.page().content());
        cpi.look("job-09-inbox");
        return now.iterator().next();
    }

    private void answer(Desk cpi, String delivery, DeskSteps desk, long referral) {
        var member = new MemberSteps(cpi);
        member.accept(delivery, person);
        desk.expectState(referral, "Accettato");
        member.expectSharedSections(person);
        member.start(delivery);
        desk.expectState(referral, "In corso");
        member.complete();
        desk.expectState(referral, "Concluso");
    }

    private void seesNothing(Desk lerici, Map<String, Long> ids) {
        for (var text : List.of(person.surname(), person.givenName() + " " + person.surname(), person.fiscalCode())) {
            findsNobody(lerici, text);
        }
        lerici.open("citizen/new");
        lerici.page()
                .getByLabel("Codice fiscale", new Page.GetByLabelOptions().setExact(true))
                .fill(person.fiscalCode());
        lerici.page().keyboard().press("Tab");
        lerici.settled();
        assertThat(lerici.page().locator("#form\\:duplicates a")).hasCount(0);
        for (var path : List.of("citizen/file?id=", "citizen/edit?id=", "intake/new?citizen=")) {
            notThere(lerici, path, ids.get("citizen"));
        }
        notThere(lerici, "orientation/edit?citizen=", ids.get("citizen"));
        notThere(lerici, "orientation/edit?id=", ids.get("session"));
        notThere(lerici, "referral/edit?citizen=", ids.get("citizen"));
        notThere(lerici, "referral/detail?id=", ids.get("referral"));
        notThere(lerici, "referral/receipt?id=", ids.get("referral"));
        lerici.look("job-12-not-found");
    }

    private static void findsNobody(Desk lerici, String text) {
        lerici.open("citizen/list");
        lerici.page().getByLabel("Cerca una persona").fill(text);
        lerici.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cerca"))
                .click();
        lerici.settled();
        assertThat(lerici.page().locator("#form\\:results")).containsText("Nessuna persona di questo sportello");
    }

    private void notThere(Desk lerici, String path, long id) {
        lerici.open(path + id);
        assertThat(lerici.page().locator("h1")).hasText("Pagina non trovata");
        MemberSteps.assertNameless(person, lerici.page().content());
    }

    /** In every table that the case belongs to, one line is one higher; all other lines are as before. */
    private void countsOne(Desk coordinator, Map<String, Long> before) {
        var after = figures(coordinator);
        var raised = new TreeMap<String, Long>();
        after.forEach((line, count) -> {
            var more = count - before.getOrDefault(line, 0L);
            assertTrue(more == 0 || more == 1, () -> line + " has risen by " + more);
            raised.merge(line.substring(0, line.indexOf('|')), more, Long::sum);
        });
        assertEquals(
                Set.of(
                        "Accessi per Comune",
                        "Accessi per mese",
                        "Accessi per motivo",
                        "Accessi per canale",
                        "Invii per Comune",
                        "Invii per mese",
                        "Invii per ente",
                        "Invii per bisogno",
                        "Invii per stato",
                        "Esiti degli invii conclusi"),
                raised.keySet());
        raised.forEach((table, more) -> assertEquals(1, more, table));
        assertRaised(before, after, "Accessi per Comune|Sarzana");
        assertRaised(before, after, "Invii per Comune|Sarzana");
        assertRaised(before, after, "Invii per stato|Concluso");
        coordinator.look("job-13-report");
        MemberSteps.assertNameless(person, coordinator.page().content());
    }

    private static void assertRaised(Map<String, Long> before, Map<String, Long> after, String line) {
        assertEquals(before.getOrDefault(line, 0L) + 1, after.get(line), line);
    }

    /** The figures as the coordinator gets them in the CSV file, by table and line. */
    private Map<String, Long> figures(Desk coordinator) {
        coordinator.open("report/network");
        var file = coordinator
                .page()
                .request()
                .get(coordinator.page().url().replaceAll("report/.*", "") + "report/"
                        + href(coordinator, "Esporta CSV"))
                .text();
        MemberSteps.assertNameless(person, file);
        var figures = new TreeMap<String, Long>();
        file.lines()
                .skip(1)
                .map(FIGURE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> figures.put(line.group(1) + "|" + line.group(2), Long.valueOf(line.group(3))));
        return figures;
    }

    private static String href(Desk desk, String link) {
        return desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
    }

    private static long id(String address) {
        var found = ID.matcher(address);
        if (!found.find()) {
            throw new AssertionError("No id in " + address);
        }
        return Long.parseLong(found.group(1));
    }
}
