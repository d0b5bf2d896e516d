package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One referral goes to three organisations at once, each with a browser of its own: the first to accept gets what was
 * ticked, the others learn kindly that they need do nothing, and the desk and the winner talk about it until the access
 * ends (rules of {@code it.infolavoro.inbox} and {@code it.infolavoro.conversation}).
 */
@ExtendWith(RunningStack.class)
class ThreeOrganisationsBrowserIT {

    private static final String OPERATOR = "operatore.sarzana";

    /** Name, birth date and contacts are ticked. */
    private static final Set<Secret> TICKED = EnumSet.of(
            Secret.SURNAME, Secret.GIVEN_NAME, Secret.BIRTH_DATE, Secret.PHONE, Secret.EMAIL, Secret.RESIDENCE);

    private static final Pattern TRACE = Pattern.compile("Exception|\\tat |WFLY|java\\.|uq_");

    @Test
    void theFirstToAcceptTakesItAndTheOthersLearnNothing(RunningStack stack) throws Exception {
        var known = CanaryCase.make(Program.of(stack, OPERATOR));
        try (var desk = stack.login(OPERATOR);
                var cpi = stack.login("ente.cpi");
                var cisita = stack.login("ente.cisita");
                var isforcoop = stack.login("ente.isforcoop")) {
            var sent = new SentToThree(stack, known, send(desk, known));
            var thread = new ThreadSteps(sent);
            thread.deskWritesBeforeTheAcceptance(desk);
            opens(cpi, sent, "Centro per l'Impiego");
            opens(cisita, sent, "Cisita");
            seesItNamelessInTheList(isforcoop, sent);
            thread.organisationReads(cpi);
            thread.deskSeesThatItWasRead(desk);
            assertEquals(List.of("Inviato", "Preso in visione", "Preso in visione"), states(desk, sent));

            accepts(cpi, sent);
            isToldKindly(cisita, sent);
            seesItSuperseded(isforcoop, sent);
            seesWhatIsTicked(cpi, sent);
            assertEquals(List.of("Accettato", "Superato", "Superato"), states(desk, sent));

            thread.organisationAnswers(cpi);
            thread.deskReads(desk);
            completes(cpi, sent);
            deskSeesTheOutcome(desk, sent);
            thread.closesWithTheAccess(desk, cpi);
            seesNothingMore(cpi, sent);
            thread.noMailTellsOfIt();
            thread.endMails();
        }
    }

    @Test
    void aSecondReferralToAServiceLeadsToTheFirst(RunningStack stack) throws Exception {
        var colleague = Program.of(stack, OPERATOR);
        var known = CanaryCase.make(colleague);
        try (var desk = stack.login(OPERATOR)) {
            prepare(desk, known, List.of("Cisita"));
            var first = known.refer(colleague, List.of(OpenCase.service(colleague, "Cisita")));
            press(desk, "Invia");
            assertThat(desk.page().locator("#messages")).containsText("ha già un invio aperto");
            desk.look("second-referral");
            desk.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Apri l'invio già aperto"))
                    .click();
            desk.settled();
            assertEquals("referral/detail?id=" + first, desk.page().url().replaceAll("^.*?//[^/]*/", ""));
        }
    }

    /** The desk chooses three organisations, ticks what to share and sends; gives the referral. */
    private static long send(Desk desk, CanaryCase known) {
        prepare(desk, known, List.of("Centro per l'Impiego", "Cisita", "Isforcoop"));
        press(desk, "Invia");
        assertThat(desk.page().locator("#messages")).containsText("L'invio è partito");
        return Long.parseLong(desk.page().url().replaceAll(".*[?&]id=([0-9]+).*", "$1"));
    }

    /** Everything up to the preview. */
    private static void prepare(Desk desk, CanaryCase known, List<String> organisations) {
        var page = desk.page();
        desk.open("referral/edit?need=" + OpenCase.NEED + "&citizen=" + known.id("citizenId"));
        for (var name : organisations) {
            page.getByLabel(Pattern.compile(name + ".*Orientamento")).check();
        }
        assertThat(page.getByLabel(Pattern.compile("primo"))).isChecked();
        exactly(desk, "Messaggio").fill(known.word(Secret.REQUEST));
        page.getByLabel("Nome e data di nascita").check();
        page.getByLabel("Contatti").check();
        exactly(desk, "Base giuridica").selectOption("public_task");
        press(desk, "Anteprima");
    }

    private static void opens(Desk member, SentToThree sent, String organisation) {
        member.open("inbox/detail?id=" + sent.deliveryOf(organisation));
        assertThat(member.page().locator("main")).containsText(sent.word(Secret.REQUEST));
        assertThat(button(member, "Accetta")).isVisible();
        sent.assertTells(EnumSet.of(Secret.REQUEST), member);
    }

    private static void seesItNamelessInTheList(Desk member, SentToThree sent) {
        member.open("inbox/list?folder=NEW&order=NEWEST");
        assertThat(line(member, sent.deliveryOf("Isforcoop"))).containsText("Sarzana");
        sent.assertTells(EnumSet.noneOf(Secret.class), member);
    }

    private static void accepts(Desk member, SentToThree sent) {
        opens(member, sent, "Centro per l'Impiego");
        press(member, "Accetta");
        assertThat(member.page().locator("#messages")).containsText("Hai accettato l'invio");
        assertThat(line(member, sent.deliveryOf("Centro per l'Impiego"))).containsText("Accettato");
    }

    /** The page has been open since before the other accepted, with all its buttons. */
    private static void isToldKindly(Desk member, SentToThree sent) {
        press(member, "Accetta");
        var told = member.page().locator("#messages");
        assertThat(told).containsText("Un altro ente ha accettato per primo questo invio");
        assertFalse(TRACE.matcher(member.page().locator("body").innerText()).find());
        assertThat(member.page().locator(".il-lead")).containsText("Superato");
        assertThat(button(member, "Accetta")).hasCount(0);
        sent.assertTells(EnumSet.of(Secret.REQUEST), member);
        member.look("three-told");
        member.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Torna agli invii ricevuti"))
                .click();
        member.settled();
        isSuperseded(member, sent, "Cisita");
    }

    private static void seesItSuperseded(Desk member, SentToThree sent) {
        isSuperseded(member, sent, "Isforcoop");
        member.look("three-superseded");
    }

    private static void isSuperseded(Desk member, SentToThree sent, String organisation) {
        member.open("inbox/list?folder=CLOSED&order=NEWEST");
        var line = line(member, sent.deliveryOf(organisation));
        assertThat(line).containsText("Superato");
        sent.assertTells(EnumSet.noneOf(Secret.class), member);
        line.locator("a").first().click();
        member.settled();
        assertThat(member.page().locator(".il-lead")).containsText("Un altro ente ha accettato per primo");
        assertThat(button(member, "Accetta")).hasCount(0);
        sent.assertTells(EnumSet.of(Secret.REQUEST), member);
    }

    private static void seesWhatIsTicked(Desk member, SentToThree sent) {
        member.open("inbox/detail?id=" + sent.deliveryOf("Centro per l'Impiego"));
        assertEquals(
                List.of("Nome e data di nascita", "Contatti"),
                member.page().locator(".il-part h3").allTextContents());
        var told = EnumSet.copyOf(TICKED);
        told.add(Secret.REQUEST);
        sent.assertTells(told, member);
    }

    private static void completes(Desk member, SentToThree sent) {
        var delivery = "/inbox/detail?id=" + sent.deliveryOf("Centro per l'Impiego");
        member.open(delivery.substring(1));
        var steps = new MemberSteps(member);
        steps.start(delivery);
        steps.complete();
    }

    private static void deskSeesTheOutcome(Desk desk, SentToThree sent) {
        assertEquals(List.of("Concluso", "Superato", "Superato"), states(desk, sent));
        var winner = desk.page().locator(".il-recipient", containing("Centro per l'Impiego"));
        assertThat(winner).containsText("Servizio svolto");
        desk.open("citizen/file?id=" + sent.known().id("citizenId"));
        assertThat(desk.page().locator("main")).containsText("Centro per l'Impiego");
        assertThat(desk.page().locator("main")).containsText("Concluso");
        desk.open("referral/list");
        var line = desk.page()
                .locator(
                        "main tr",
                        new LocatorOptions().setHas(desk.page().locator("a[href*='id=" + sent.referral() + "']")));
        assertThat(line.first()).containsText(sent.word(Secret.SURNAME));
    }

    private static void seesNothingMore(Desk member, SentToThree sent) {
        member.open("inbox/detail?id=" + sent.deliveryOf("Centro per l'Impiego"));
        assertThat(member.page().locator("main")).containsText("le informazioni sulla persona non sono più visibili");
        sent.assertTells(EnumSet.noneOf(Secret.class), member);
    }

    /** The states of the three deliveries as the desk reads them, sorted. */
    private static List<String> states(Desk desk, SentToThree sent) {
        desk.open("referral/detail?id=" + sent.referral());
        return desk.page().locator(".il-recipient .il-badge").allInnerTexts().stream()
                .map(String::strip)
                .sorted()
                .toList();
    }

    private static Locator line(Desk member, long delivery) {
        return member.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(member.page().locator("a[href*='inbox/detail'][href$='id=" + delivery + "']")));
    }

    private static LocatorOptions containing(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private static Locator exactly(Desk desk, String label) {
        return desk.page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private static Locator button(Desk desk, String name) {
        return desk.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Desk desk, String name) {
        button(desk, name).click();
        desk.settled();
    }
}
