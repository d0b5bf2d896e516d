package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import it.infolavoro.stage.Desk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the desk and the Centro per l'Impiego write to one another about a delivery, by the words on the screen. */
final class ThreadSteps {

    private final SentToThree sent;
    private final long delivery;
    private final String mailbox = "thread." + UUID.randomUUID() + "@example.org";

    /** Has mails sent to both sides, so that there are some to look at. */
    ThreadSteps(SentToThree sent) throws Exception {
        this.sent = sent;
        this.delivery = sent.deliveryOf("Centro per l'Impiego");
        for (var user : List.of("operatore.sarzana", "ente.cpi")) {
            AlertMailbox.enterProved(sent.stack(), Program.of(sent.stack(), user), mailbox, false);
        }
    }

    /** The desk is reminded not to tell who the person is, and sends a file. */
    void deskWritesBeforeTheAcceptance(Desk desk) {
        desk.open("referral/messages?delivery=" + delivery);
        assertThat(desk.page().locator("main")).containsText("non scrivere il nome");
        desk.page()
                .getByLabel("Allegato (facoltativo)")
                .setInputFiles(new FilePayload(
                        sent.word(Secret.FILE_NAME),
                        "text/plain",
                        sent.word(Secret.FILE).getBytes(StandardCharsets.UTF_8)));
        write(desk, sent.word(Secret.THREAD));
        assertThat(last(desk)).containsText(sent.word(Secret.FILE_NAME));
        assertThat(last(desk)).containsText("Non ancora letto");
    }

    /** The count stands in the list and on the delivery's page, and is gone once the thread was opened. */
    void organisationReads(Desk member) throws Exception {
        member.open("inbox/list?folder=TO_ANSWER&order=NEWEST");
        var count = member.page().locator("main tbody a[href*='inbox/messages'][href$='delivery=" + delivery + "']");
        assertThat(count).containsText("1 messaggio da leggere");
        member.open("inbox/detail?id=" + delivery);
        assertThat(member.page().locator("main .il-count")).hasText("1 da leggere");
        link(member, "Apri i messaggi").click();
        member.settled();
        assertThat(last(member)).containsText(sent.word(Secret.THREAD));
        sent.assertTells(EnumSet.of(Secret.THREAD, Secret.FILE_NAME), member);
        member.look("thread-organisation");
        var file = member.page()
                .waitForDownload(() -> link(member, sent.word(Secret.FILE_NAME)).click())
                .path();
        assertEquals(sent.word(Secret.FILE), Files.readString(file));
        member.open("inbox/detail?id=" + delivery);
        assertThat(member.page().locator("main .il-count")).hasCount(0);
    }

    void deskSeesThatItWasRead(Desk desk) {
        desk.open("referral/messages?delivery=" + delivery);
        assertThat(last(desk)).containsText("Letto");
        assertThat(last(desk)).not().containsText("Non ancora letto");
    }

    void organisationAnswers(Desk member) {
        member.open("inbox/messages?delivery=" + delivery);
        write(member, sent.word(Secret.REPLY));
        assertThat(last(member)).containsText("Non ancora letto");
    }

    /** What is to be read stands on the start page and the referral's, and is gone once the thread was opened. */
    void deskReads(Desk desk) {
        assertThat(toRead(desk, "")).containsText("1 da leggere");
        assertThat(toRead(desk, "referral/detail?id=" + sent.referral())).containsText("1 da leggere");
        link(desk, "Messaggi con Centro").click();
        desk.settled();
        assertThat(last(desk)).containsText(sent.word(Secret.REPLY));
        assertThat(last(desk)).containsText("Centro per l'Impiego");
        assertThat(last(desk)).not().containsText("Lombardi");
        desk.look("thread-desk");
        link(desk, "Torna all'invio").click();
        desk.settled();
        assertThat(desk.page()).hasURL(Pattern.compile("referral/detail.*id=" + sent.referral() + "$"));
        assertThat(toRead(desk, "")).hasCount(0);
        assertThat(toRead(desk, "referral/detail?id=" + sent.referral())).not().containsText("da leggere");
    }

    private Locator toRead(Desk desk, String path) {
        desk.open(path);
        return desk.page()
                .locator("main li")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.page()
                                .locator("a[href*='referral/messages'][href$='delivery=" + delivery + "']")));
    }

    /** The network lets an organisation see what it got for 30 days after the end. */
    void closesWithTheAccess(Desk desk, Desk member) throws SQLException {
        sent.stack().change("update delivery set closed_at = closed_at - interval 31 day where id = " + delivery);
        member.open("inbox/messages?delivery=" + delivery);
        assertThat(member.page().locator("main")).containsText("Il periodo per leggere i messaggi");
        assertThat(member.page().locator("textarea")).hasCount(0);
        sent.assertTells(EnumSet.noneOf(Secret.class), member);
        member.look("thread-over");
        desk.open("referral/messages?delivery=" + delivery);
        assertThat(desk.page().locator("main")).containsText("non si può più scrivere");
        assertThat(desk.page().locator("textarea")).hasCount(0);
        assertThat(last(desk)).containsText(sent.word(Secret.REPLY));
    }

    /** Both sides were told that there is something to read. */
    void noMailTellsOfIt() throws Exception {
        sent.stack().change("update network_mail set next_try_at = utc_timestamp() where state = 'WAITING'");
        var mails = sent.stack().mailsTo(mailbox);
        for (var tries = 0; mails.size() < 2 && tries < 60; tries++) {
            Thread.sleep(500);
            mails = sent.stack().mailsTo(mailbox);
        }
        assertTrue(mails.size() >= 2, "Both sides got a mail");
        for (var mail : mails) {
            var all = String.join("\n", Collections.list(mail.getAllHeaderLines())) + mail.getContent();
            assertEquals(EnumSet.noneOf(Secret.class), sent.known().in(all), all);
        }
    }

    /** From now on both sides get no more mails. */
    void endMails() {
        for (var user : List.of("operatore.sarzana", "ente.cpi")) {
            var program = Program.of(sent.stack(), user);
            for (var each : program.demand("GET", "/api/alerts", null).getAsJsonArray()) {
                var address = each.getAsJsonObject();
                if (mailbox.equals(address.get("address").getAsString())) {
                    program.call("DELETE", "/api/alerts/" + address.get("id").getAsLong(), null);
                }
            }
        }
    }

    private static void write(Desk user, String text) {
        user.page()
                .getByLabel("Messaggio", new GetByLabelOptions().setExact(true))
                .fill(text);
        user.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Invia il messaggio"))
                .click();
        user.settled();
        assertThat(user.page().locator("#messages")).containsText("Il messaggio è arrivato");
        assertThat(last(user)).containsText(text);
    }

    private static Locator last(Desk user) {
        return user.page().locator(".il-thread > li").last();
    }

    private static Locator link(Desk user, String name) {
        return user.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
