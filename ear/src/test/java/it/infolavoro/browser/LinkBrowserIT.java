package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.SelectOption;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organisation without an account answers through real mails and a browser of its own (rules of {@code link}). */
@ExtendWith(RunningStack.class)
class LinkBrowserIT {

    private static final String ORGANISATION = "Cisita";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+/(link/open\\?\\S+)");
    private static final Pattern CODE = Pattern.compile("\\n(\\d{6})\\r?\\n");

    @Test
    void anOrganisationWithoutAnAccountAnswersFromItsMailbox(RunningStack stack) throws Exception {
        var mailbox = "collegamenti." + UUID.randomUUID() + "@example.org";
        try (var coordinator = stack.login("coordinatore.laspezia");
                var member = stack.visitor();
                var stranger = stack.visitor()) {
            register(coordinator, mailbox);
            confirm(member, address(stack, mailbox, 1));
            coordinator.open("network/links");
            assertThat(row(coordinator)).containsText("Confermata");
            coordinator.look("links");
            var sent = OpenCase.make(Program.of(stack, "operatore.sarzana"), "Cisita");
            var link = address(stack, mailbox, 2);
            tellsNothing(sent, mail(stack, mailbox, 2));
            var walk =
                    LinkWalk.of(stack, member, sent, OpenCase.make(Program.of(stack, "operatore.lerici"), "Impiego"));
            looksAndAccepts(stack, member, link, sent);
            var name = sent.person().surname();
            assertEquals(Map.of("link/delivery", Set.of(OpenCase.MESSAGE)), walk.told());
            opensWithTheCode(stack, member, mailbox, sent);
            var opened = Set.of(OpenCase.MESSAGE, name, OpenCase.SHAREABLE_NOTE);
            assertEquals(
                    Map.of("link/delivery", opened), walk.told(), "Whatever else is asked with the link's session");
            aForwardedLinkShowsNobody(stranger, link, sent, code(stack, mailbox));
            completes(member);
            end(coordinator);
            member.open("link/delivery");
            assertThat(member.page().locator("#main")).containsText("Questo collegamento non è valido");
        }
    }

    private static void register(Desk coordinator, String mailbox) {
        coordinator.open("network/links");
        coordinator
                .page()
                .getByLabel("Ente", new GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(ORGANISATION));
        coordinator.page().getByLabel("Casella di posta").fill(mailbox);
        coordinator.press("Manda la richiesta di conferma");
        assertThat(coordinator.page().locator("#messages")).containsText("in viaggio verso la casella");
    }

    private static void confirm(Desk member, String address) {
        member.open(address);
        assertThat(member.page().locator("#main")).containsText(ORGANISATION);
        member.look("link-confirm");
        member.press("Sì, confermo");
        assertThat(member.page().locator("#main")).containsText("Casella confermata");
        assertFalse(member.page().url().contains("c="), "The secret has left the address");
    }

    private static void looksAndAccepts(RunningStack stack, Desk member, String link, OpenCase sent) throws Exception {
        member.open(link);
        assertFalse(member.page().url().contains("t="), "The secret has left the address");
        member.look("link-before");
        assertEquals(List.of(OpenCase.MESSAGE), told(member, sent));
        assertEquals("SENT", state(stack, sent), "Opening a link changes nothing");
        member.press("Accetta");
        assertThat(member.page().locator("#messages")).containsText("Avete accettato");
        assertEquals("ACCEPTED", state(stack, sent));
        assertEquals(List.of(OpenCase.MESSAGE), told(member, sent));
    }

    private static void opensWithTheCode(RunningStack stack, Desk member, String mailbox, OpenCase sent)
            throws Exception {
        member.press("Manda il codice");
        assertThat(member.page().locator("#messages")).containsText("Il codice è in viaggio");
        var code = code(stack, mailbox);
        enter(member, code.equals("000000") ? "000001" : "000000");
        assertThat(member.page().locator("#main")).containsText("Il codice non è giusto");
        member.look("link-code");
        enter(member, code);
        assertThat(member.page().locator("#main")).containsText("si vedono per venti minuti");
        member.look("link-opened");
        assertTrue(told(member, sent).contains(sent.canaries()[0]), "The ticked sections are shown");
        assertFalse(told(member, sent).contains(OpenCase.PRIVATE_NOTE));
    }

    private static void aForwardedLinkShowsNobody(Desk stranger, String link, OpenCase sent, String used) {
        stranger.open(link);
        assertEquals(List.of(OpenCase.MESSAGE), told(stranger, sent));
        enter(stranger, used);
        assertThat(stranger.page().locator("#main")).containsText("Il codice non è giusto");
        assertEquals(List.of(OpenCase.MESSAGE), told(stranger, sent));
        stranger.open("link/open?t=" + "A".repeat(43));
        assertThat(stranger.page().locator("#main")).containsText("Questo collegamento non è valido");
    }

    private static void completes(Desk member) {
        member.press("Concludi");
        member.page().locator("select[id$=reason]").selectOption(new SelectOption().setIndex(1));
        member.look("link-complete");
        member.press("Registra l'esito");
        assertThat(member.page().locator("#messages")).containsText("L'esito è registrato");
    }

    private static void end(Desk coordinator) {
        coordinator.open("network/links");
        row(coordinator).getByText("Togli").click();
        coordinator.press("Conferma");
        assertThat(coordinator.page().locator("#messages")).containsText("non risponde più per e-mail");
    }

    private static Locator row(Desk coordinator) {
        return coordinator.page().locator("#mailboxes tr", new LocatorOptions().setHasText(ORGANISATION));
    }

    private static void enter(Desk member, String code) {
        member.page().getByLabel("Codice ricevuto").fill(code);
        member.press("Mostra i dati");
        member.settled();
    }

    private static List<String> told(Desk member, OpenCase sent) {
        var html = member.page().content();
        return List.of(sent.canaries()).stream().filter(html::contains).toList();
    }

    private static void tellsNothing(OpenCase sent, MimeMessage mail) throws Exception {
        var all = mail.getSubject() + "\n" + mail.getContent();
        for (var secret : sent.canaries()) {
            assertFalse(all.contains(secret), () -> secret + " is in " + all);
        }
        assertFalse(all.contains("Sarzana"), all);
    }

    private static String address(RunningStack stack, String mailbox, int number) throws Exception {
        return found(ADDRESS, mail(stack, mailbox, number));
    }

    private static String code(RunningStack stack, String mailbox) throws Exception {
        return found(CODE, mail(stack, mailbox, 3));
    }

    private static String found(Pattern pattern, MimeMessage mail) throws Exception {
        var matcher = pattern.matcher(mail.getContent().toString());
        assertTrue(matcher.find(), () -> "The mail holds no " + pattern);
        return matcher.group(1);
    }

    private static MimeMessage mail(RunningStack stack, String mailbox, int number) throws Exception {
        for (var tries = 0; stack.mailsTo(mailbox).size() < number; tries++) {
            assertTrue(tries < 60, "A mail arrives within half a minute");
            Thread.sleep(500);
        }
        return stack.mailsTo(mailbox).get(number - 1);
    }

    private static String state(RunningStack stack, OpenCase sent) throws Exception {
        try (var connection = stack.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select state from delivery where id = " + sent.ids().get("deliveryId"))) {
            rows.next();
            return rows.getString(1);
        }
    }
}
