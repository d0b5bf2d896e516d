package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mails to organisations and desks, through a real mail server (rules of {@code it.infolavoro.alert}). */
@ExtendWith(RunningStack.class)
class AlertBrowserIT {

    private static final String DESK = "operatore.sarzana";

    /** Each case books an appointment: those of one day at one desk stay few enough to be walked by keyboard. */
    private static final String OTHER_DESK = "operatore.lerici";

    private static final String ORGANISATION = "ente.cpi";

    private static final String FAILED = "select count(*) from network_mail where state = 'FAILED'";
    private static final String NEWS = "select count(*) from network_mail where kind = 'NEW'";
    private static final String REPLIES = "select count(*) from network_mail where kind = 'MESSAGE_DESK'";

    @Test
    void bothSidesAreToldThatThereIsSomethingToReadAndNotWhat(RunningStack stack) throws Exception {
        var mailbox = address("cpi");
        var own = address("desk");
        var refused = address("refused");
        try (var member = stack.login(ORGANISATION)) {
            var desk = Program.of(stack, DESK);
            var organisation = Program.of(stack, ORGANISATION);
            var ids = List.of(AlertMailbox.enter(organisation, refused, false), AlertMailbox.enter(desk, own, false));
            enter(member, mailbox);
            prove(member, stack, mailbox);
            AlertMailbox.prove(stack, organisation, refused, ids.get(0));
            AlertMailbox.prove(stack, desk, own, ids.get(1));
            stack.refuseMailsTo(refused);
            var sent = OpenCase.make(desk, "Impiego");
            run(stack, "create table mail_before as select id, content from network_mail where content is not null");
            run(stack, "update network_mail set tries = 7 where state = 'WAITING'");
            tellsNothingOf(sent, arrived(stack, mailbox, 2), "/inbox/list.xhtml");
            theAdministratorHasTheRefusedOneTriedAgain(stack, refused, sent);
            asIfTheServerHadDiedBeforeNoting(stack);
            answer(Program.of(stack, ORGANISATION), sent);
            aSecondMessageWithinTheHourTellsNothingNew(stack, sent);
            tellsNothingOf(sent, arrived(stack, own, 2), "/index.xhtml");
            oneIsSentAgainAsTheSame(stack, mailbox);
            othersSeeNothing(stack, mailbox, own);
            tellsNothingOf(sent, arrived(stack, refused, 2), "/inbox/list.xhtml");
            end(member, mailbox);
            end(member, refused);
            theyGetNoMore(stack, desk);
        }
    }

    @Test
    void aDailyMailLeavesWhenItIsDueAndCountsWhatThereIs(RunningStack stack) throws Exception {
        var mailbox = address("daily");
        var organisation = Program.of(stack, "ente.cisita");
        var id = AlertMailbox.enter(organisation, mailbox, false, "DAILY");
        AlertMailbox.prove(stack, organisation, mailbox, id);
        var desk = Program.of(stack, OTHER_DESK);
        var sent = List.of(OpenCase.make(desk, "Cisita"), OpenCase.make(desk, "Cisita"));
        assertEquals(1, stack.mailsTo(mailbox).size(), "Nothing but the code before its hour");
        run(stack, "update alert_item set leaves_at = utc_timestamp() where address_id = " + id);
        run(stack, "update network_mail set next_try_at = utc_timestamp() where state = 'WAITING'");
        var mail = arrived(stack, mailbox, 2);
        tellsNothingOf(sent.get(0), mail, "/inbox/list.xhtml");
        assertTrue(
                mail.getContent().toString().contains("- 2 nuovi invii"),
                mail.getContent().toString());
        organisation.call("DELETE", "/api/alerts/" + id, null);
    }

    private static void theyGetNoMore(RunningStack stack, Program desk) throws Exception {
        var before = number(stack, NEWS);
        OpenCase.make(desk, "Impiego");
        assertEquals(before, number(stack, NEWS));
    }

    private static void enter(Desk member, String mailbox) {
        member.open("alerts/list");
        member.page().getByLabel("Indirizzo e-mail").fill(mailbox);
        member.page().getByLabel("È una casella condivisa").check();
        member.look("alerts");
        press(member, "Aggiungi");
        assertThat(member.page().locator("#messages")).containsText("Indirizzo aggiunto");
        assertThat(member.page().locator("main")).containsText(mailbox);
    }

    /** With the code that arrives there; a mistake is told and the right one still works. */
    private static void prove(Desk member, RunningStack stack, String mailbox) throws Exception {
        var page = member.page();
        member.open("alerts/list");
        assertThat(page.locator("tr", new LocatorOptions().setHasText(mailbox))).containsText("Da confermare");
        page.locator("tr", new LocatorOptions().setHasText(mailbox))
                .getByText("Scrivi il codice")
                .click();
        var code = AlertMailbox.code(stack, mailbox);
        page.getByLabel("Codice ricevuto").fill(code.equals("000000") ? "000001" : "000000");
        press(member, "Attiva gli avvisi");
        assertThat(page.locator("#messages")).containsText("Il codice non è giusto");
        member.look("alerts-confirm");
        page.getByLabel("Codice ricevuto").fill(code.substring(0, 3) + " " + code.substring(3));
        press(member, "Attiva gli avvisi");
        assertThat(page.locator("#messages")).containsText("Indirizzo attivo");
        assertThat(page.locator("tr", new LocatorOptions().setHasText(mailbox))).containsText("Attivo");
    }

    /** Its page tells neither whom the mail was for nor what it said. */
    private static void theAdministratorHasTheRefusedOneTriedAgain(RunningStack stack, String refused, OpenCase sent)
            throws Exception {
        for (var tries = 0; number(stack, FAILED) < 2; tries++) {
            assertTrue(tries < 60, "Both mails are given up within half a minute");
            Thread.sleep(500);
        }
        stack.takeMailsTo(refused);
        try (var administrator = stack.login("amministratore")) {
            administrator.open("mails/failed");
            var page = administrator.page();
            var line = page.locator("main tbody tr", new LocatorOptions().setHasText("Nuovo invio"));
            assertThat(page.locator("main tbody tr")).hasCount(2);
            assertThat(line).hasCount(1);
            for (var secret : List.of(
                    refused, "Sarzana", "Centro per l'Impiego", sent.person().surname())) {
                assertFalse(page.content().contains(secret), secret);
            }
            administrator.look("mails-failed");
            line.getByText("Riprova").click();
            assertThat(page.locator("#messages")).containsText("ritentato");
            assertThat(page.locator("main tbody tr")).hasCount(1);
            assertThat(line).hasCount(0);
        }
    }

    private static void end(Desk member, String mailbox) {
        member.open("alerts/list");
        member.page()
                .locator("tr", new LocatorOptions().setHasText(mailbox))
                .getByText("Togli")
                .click();
        assertThat(member.page().locator("#messages")).containsText("non arriveranno più");
    }

    /** What the database holds when a server has died after it handed a mail over and before it noted so. */
    private static void asIfTheServerHadDiedBeforeNoting(RunningStack stack) throws Exception {
        run(
                stack,
                "update network_mail m join mail_before b on b.id = m.id"
                        + " set m.state = 'WAITING', m.content = b.content, m.ended_at = null");
        run(stack, "drop table mail_before");
    }

    private static void oneIsSentAgainAsTheSame(RunningStack stack, String mailbox) throws Exception {
        for (var tries = 0; tries < 60; tries++) {
            var ids = new ArrayList<String>();
            for (var mail : stack.mailsTo(mailbox)) {
                ids.add(mail.getMessageID());
            }
            if (ids.stream().distinct().count() < ids.size()) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("No mail came again with the same Message-ID");
    }

    private static void tellsNothingOf(OpenCase sent, MimeMessage mail, String link) throws Exception {
        var all = mail.getSubject() + "\n" + mail.getContent();
        assertTrue(all.contains(link), all);
        for (var secret : sent.canaries()) {
            assertFalse(all.contains(secret), () -> secret + " is in " + all);
        }
        for (var secret : List.of("Sarzana", "Orientamento")) {
            assertFalse(all.contains(secret), () -> secret + " is in " + all);
        }
    }

    private static void othersSeeNothing(RunningStack stack, String mailbox, String own) {
        var lerici = Program.of(stack, "operatore.lerici");
        var manager = Program.of(stack, "responsabile.sarzana");
        var lericis = lerici.demand("GET", "/api/alerts", null).toString();
        assertFalse(lericis.contains(own) || lericis.contains(mailbox));
        var seen = manager.demand("GET", "/api/alerts", null).getAsJsonArray();
        assertTrue(seen.toString().contains(own));
        assertFalse(seen.toString().contains(mailbox));
        var id = seen.get(0).getAsJsonObject().get("id").getAsLong();
        assertEquals(404, lerici.call("DELETE", "/api/alerts/" + id, null).statusCode());
    }

    private static void answer(Program member, OpenCase sent) {
        var delivery = sent.ids().get("deliveryId");
        var opened =
                member.demand("POST", "/api/inbox/" + delivery + "/open", null).getAsJsonObject();
        var command = new JsonObject();
        command.addProperty("deliveryId", delivery);
        command.addProperty("version", opened.get("version").getAsLong());
        command.addProperty("move", "ACCEPT");
        command.addProperty("citizenAgrees", false);
        member.call("POST", "/api/inbox/" + delivery + "/answer", command);
    }

    private static void aSecondMessageWithinTheHourTellsNothingNew(RunningStack stack, OpenCase sent) throws Exception {
        var began = Instant.now().truncatedTo(ChronoUnit.HOURS);
        var before = number(stack, REPLIES);
        write(Program.of(stack, ORGANISATION), sent);
        write(Program.of(stack, ORGANISATION), sent);
        var hours = began.equals(Instant.now().truncatedTo(ChronoUnit.HOURS)) ? 1 : 2;
        var mails = number(stack, REPLIES) - before;
        assertTrue(mails >= 1 && mails <= hours, () -> mails + " mails");
    }

    private static void write(Program member, OpenCase sent) {
        var delivery = sent.ids().get("deliveryId");
        var command = new JsonObject();
        command.addProperty("requestId", UUID.randomUUID().toString());
        command.addProperty("deliveryId", delivery);
        command.addProperty("text", "Potete dirmi quando chiamare?");
        assertEquals(
                204,
                member.call("POST", "/api/inbox-messages/" + delivery, command).statusCode());
    }

    /** The newest of so many mails; whatever waits for a working day may leave now. */
    private static MimeMessage arrived(RunningStack stack, String address, int number) throws Exception {
        run(stack, "update network_mail set next_try_at = utc_timestamp() where state = 'WAITING'");
        for (var tries = 0; stack.mailsTo(address).size() < number; tries++) {
            assertTrue(tries < 60, "A mail arrives within half a minute");
            Thread.sleep(500);
        }
        return stack.mailsTo(address).get(number - 1);
    }

    private static String address(String name) {
        return name + "." + UUID.randomUUID() + "@example.org";
    }

    private static void press(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void run(RunningStack stack, String sql) throws Exception {
        try (var connection = stack.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(RunningStack stack, String sql) throws Exception {
        try (var connection = stack.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
