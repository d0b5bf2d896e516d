package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.stage.RunningStack;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server that dies (SIGKILL) loses nothing: neither a mail that it has handed over and not noted, nor what that
 * tells, nor what somebody is typing.
 */
@ExtendWith(RunningStack.class)
class KillBrowserIT {

    private static final String DESK = "operatore.sarzana";
    private static final String OTHER_DESK = "operatore.lerici";
    private static final String ORGANISATION = "ente.cpi";
    private static final String BEFORE = "Ha lavorato in un vivaio.";
    private static final String MEANWHILE = " Cerca un orario di mattina.";

    @Test
    void everyMailArrivesUnderOneIdWhenTheServerDiesBeforeItNotesThat(RunningStack stack) throws Exception {
        var held = "morte." + UUID.randomUUID() + "@example.org";
        var other = "altra." + UUID.randomUUID() + "@example.org";
        var member = Program.of(stack, ORGANISATION);
        var addresses = List.of(
                AlertMailbox.enterProved(stack, member, held, true),
                AlertMailbox.enterProved(stack, member, other, true));
        stack.holdAnswersFor(held);
        var before = newest(stack);
        var sent = OpenCase.make(Program.of(stack, DESK), "Impiego");
        letThemLeave(stack);
        await("The mail is handed over", () -> stack.mailsTo(held).size() == 1);
        var written = mails(stack, before, "true");
        assertTrue(written >= 2, "A mail for each address");
        stack.killApplication();
        assertTrue(mails(stack, before, "state = 'WAITING'") >= 1, "The database does not know that it has arrived");
        stack.releaseAnswersFor(held);
        stack.startApplicationAgain();
        letThemLeave(stack);
        await("All are sent", () -> mails(stack, before, "state = 'SENT'") == written);
        assertEquals(
                ids(stack, held).size() + 1,
                stack.mailsTo(held).size(),
                "One comes again, for the server did not know better, under the Message-ID by which programs tell");
        assertEquals(ids(stack, other).size(), stack.mailsTo(other).size(), "The others come once");
        assertEquals(ids(stack, held).size(), ids(stack, other).size(), "To the other address all have come too");
        var again = Program.of(stack, ORGANISATION);
        // What the mail told of is there.
        again.demand("POST", "/api/inbox/" + sent.ids().get("deliveryId") + "/open", null);
        addresses.forEach(id -> again.call("DELETE", "/api/alerts/" + id, null));
    }

    @Test
    void theMailOfAnAppointmentArrivesUnderOneIdToo(RunningStack stack) throws Exception {
        var desk = Program.of(stack, OTHER_DESK);
        var sent = OpenCase.make(desk, "Cisita");
        var person = sent.email();
        await("The first appointment is told", () -> stack.mailsTo(person).size() == 1);
        var before = number(stack, "select max(id) from outgoing_mail");
        stack.holdAnswersFor(person);
        OpenCase.appointment(desk, sent.ids().get("citizenId"));
        await("The mail is handed over", () -> stack.mailsTo(person).size() == 2);
        stack.killApplication();
        var waiting = "select count(*) from outgoing_mail where id > " + before + " and state = ";
        assertEquals(1, number(stack, waiting + "'WAITING'"), "The database does not know that it has arrived");
        stack.releaseAnswersFor(person);
        stack.startApplicationAgain();
        stack.change("update outgoing_mail set next_try_at = utc_timestamp() where state = 'WAITING'");
        await("It is sent", () -> number(stack, waiting + "'SENT'") == 1);
        assertEquals(3, stack.mailsTo(person).size(), "One comes again");
        assertEquals(2, ids(stack, person).size(), "under the id that it had before");
    }

    @Test
    void aHalfFilledIntakeComesBackAfterTheLogin(RunningStack stack) {
        var person = Person.unique();
        try (var desk = stack.login(DESK)) {
            var page = desk.page();
            desk.open("citizen/new");
            page.getByLabel("Cognome").fill(person.surname());
            page.getByLabel("Ricerca di lavoro").check();
            page.getByLabel("Nota").fill(BEFORE);
            assertThat(page.locator("[data-draft-state=saved]")).isVisible();
            stack.killApplication();
            page.getByLabel("Nota").fill(BEFORE + MEANWHILE);
            assertThat(page.locator("[data-draft-state=failed]")).isVisible();
            stack.startApplicationAgain();
            assertThat(page.locator("[data-draft-state=expired]")).isVisible();
            page.context().newPage().navigate(stack.url());
            assertThat(page.locator("[data-draft-state=saved]")).isVisible();
            page.context().clearCookies();
            page.reload();
            page.waitForSelector("#kc-login");
            desk.typeCredentials(DESK);
            assertThat(page.getByLabel("Cognome")).hasValue(person.surname());
            assertThat(page.getByLabel("Ricerca di lavoro")).isChecked();
            assertThat(page.getByLabel("Nota")).hasValue(BEFORE + MEANWHILE);
            desk.look("kill-half-filled");
        }
    }

    private static HashSet<String> ids(RunningStack stack, String address) throws Exception {
        var ids = new HashSet<String>();
        for (var mail : stack.mailsTo(address)) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    /** Whatever waits for a working day, or after a try, may leave now. */
    private static void letThemLeave(RunningStack stack) throws Exception {
        stack.change("update network_mail set next_try_at = utc_timestamp() where state = 'WAITING'");
    }

    private static long newest(RunningStack stack) throws Exception {
        return number(stack, "select coalesce(max(id), 0) from network_mail");
    }

    private static long mails(RunningStack stack, long after, String condition) throws Exception {
        return number(stack, "select count(*) from network_mail where id > " + after + " and " + condition);
    }

    private static long number(RunningStack stack, String sql) throws Exception {
        try (var connection = stack.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void await(String what, Callable<Boolean> happened) throws Exception {
        for (var tries = 0; !happened.call(); tries++) {
            assertTrue(tries < 80, what);
            Thread.sleep(500);
        }
    }
}
