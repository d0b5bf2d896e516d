package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.infolavoro.platform.Clocks;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Giving appointments, as an operator of Lerici and the manager of Sarzana do. */
@ExtendWith(RunningStack.class)
class AgendaBrowserIT {

    @Test
    void booksByKeyboardThenMovesNotesAbsenceAndArrival(RunningStack stack) {
        var name = "Ospite " + (char) ('A' + System.nanoTime() % 26) + " Prova";
        try (var desk = stack.login("operatore.lerici")) {
            desk.open("agenda/day");
            press(desk, "Primo posto libero");
            desk.page().waitForURL("**/agenda/book?**");
            assertThat(desk.page().locator("main")).containsText("non riceve e-mail di conferma");
            desk.page().getByLabel("Nome e cognome").focus();
            desk.page().keyboard().type(name);
            desk.page().keyboard().press("Tab");
            desk.page().keyboard().type("0187 000000");
            desk.look("agenda-book");
            desk.page().keyboard().press("Enter");
            desk.page().waitForURL("**/agenda/day?day=**");
            desk.look("agenda-day");
            for (var action : List.of("È arrivata", "Non si è presentata", "Annulla appuntamento")) {
                assertThat(named(desk, AriaRole.BUTTON, action + ": " + name)).isVisible();
            }
            named(desk, AriaRole.LINK, "Sposta: " + name).click();
            assertThat(desk.page().getByText("Scegli il nuovo posto")).isVisible();
            press(desk, "Primo posto libero");
            press(desk, "Sposta qui");
            desk.page().waitForURL("**/agenda/day?day=**");
            act(desk, name, "Non si è presentata");
            assertThat(line(desk, name)).containsText("Non presentata");
            act(desk, name, "È arrivata");
            desk.page().waitForURL("**/citizen/new**");
            assertThat(desk.page().locator("#messages")).containsText("Arrivo segnato");
        }
    }

    @Test
    void theSecondOfTwoOperatorsOnOneSlotKeepsWhatWasTypedAndTakesTheNextOne(RunningStack stack) {
        try (var first = stack.login("operatore.sarzana");
                var second = stack.login("responsabile.sarzana")) {
            first.open("agenda/day");
            press(first, "Primo posto libero");
            first.page().waitForURL("**/agenda/book?**");
            var slot = first.page().url();
            second.page().navigate(slot);
            first.page().getByLabel("Nome e cognome").fill("Prima Di Prova");
            second.page().getByLabel("Nome e cognome").fill("Seconda Di Prova");
            second.page().getByLabel("Telefono").fill("0187 222333");
            press(first, "Prenota appuntamento");
            first.page().waitForURL("**/agenda/day?day=**");
            press(second, "Prenota appuntamento");
            assertThat(second.page().locator("#messages")).containsText("Questo posto è appena stato preso");
            assertThat(second.page().getByLabel("Nome e cognome")).hasValue("Seconda Di Prova");
            assertThat(second.page().getByLabel("Telefono")).hasValue("0187 222333");
            assertThat(second.page().locator(".il-agenda-others a")).hasCount(4);
            second.look("agenda-taken");
            second.page().locator(".il-agenda-others a").first().press("Enter");
            second.page().waitForURL("**/agenda/day?day=**");
            assertThat(second.page().locator("#messages")).containsText("leggi il promemoria");
            assertThat(line(second, "Seconda Di Prova")).containsText("0187 222333");
            slip(second, "Seconda Di Prova");
            givesItsSlotBack(first, slot);
        }
    }

    /** What somebody without an address is told. */
    private static void slip(Desk desk, String name) {
        named(desk, AriaRole.LINK, "Promemoria da leggere o stampare: " + name).click();
        desk.settled();
        assertThat(desk.page().locator(".il-agenda-slip")).containsText(name);
        desk.look("agenda-slip");
    }

    private static void givesItsSlotBack(Desk desk, String slot) {
        act(desk, "Prima Di Prova", "Annulla appuntamento");
        desk.page().locator(".ui-confirmdialog-yes").click();
        assertThat(line(desk, "Prima Di Prova")).containsText("Annullato");
        desk.page().navigate(slot);
        desk.page().getByLabel("Nome e cognome").fill("Terza Di Prova");
        press(desk, "Prenota appuntamento");
        desk.page().waitForURL("**/agenda/day?day=**");
    }

    @Test
    void aFullDayIsWalkedInHoursAndWhoArrivesTodayIsNotedOnTheStartPage(RunningStack stack) throws Exception {
        var person = Person.unique();
        var citizen = onFile(stack, person, "prova." + System.nanoTime() + "@example.org");
        atNoon(stack, citizen);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("agenda/day");
            press(desk, "Primo posto libero");
            desk.page().waitForURL("**/agenda/book?**");
            named(desk, AriaRole.LINK, "Annulla").click();
            var hours = desk.page().locator(".il-agenda-hours").first().locator("a");
            hours.last().press("Enter");
            var heading = hours.last().getAttribute("href").substring(1);
            assertThat(desk.page().locator("h3[id=" + heading + "]")).isFocused();
            desk.page().keyboard().press("Tab");
            assertThat(desk.page().locator("h3[id=" + heading + "] + ol :focus"))
                    .hasCount(1);
            desk.look("agenda-hours-of-the-day");
            desk.open("index");
            desk.look("start-arrival");
            var arrived = named(desk, AriaRole.BUTTON, "È arrivata: " + person.surname() + " " + person.givenName());
            arrived.click();
            desk.page().waitForURL("**/intake/new?citizen=" + citizen);
            assertThat(desk.page().locator("#messages")).containsText("Arrivo segnato");
            desk.open("index");
            assertThat(arrived).hasCount(0);
        }
    }

    /** An appointment of today that is still to come, whatever the hour and the day of the week. */
    private static void atNoon(RunningStack stack, long citizen) throws Exception {
        try (var connection = stack.database();
                var insert =
                        connection.prepareStatement("INSERT INTO appointment (municipality_id, version, citizen_id,"
                                + " operator, day, starts_at, ends_at, state, created_at, created_by, request_id)"
                                + " SELECT municipality_id, 1, id, 'operatore.sarzana', ?, ?, ?, 'BOOKED', created_at,"
                                + " created_by, UUID() FROM citizen WHERE id = ?")) {
            var noon = LocalDate.now(Clocks.ITALY).atTime(12, 0);
            var starts = LocalDateTime.ofInstant(noon.atZone(Clocks.ITALY).toInstant(), ZoneOffset.UTC);
            insert.setObject(1, noon.toLocalDate());
            insert.setObject(2, starts);
            insert.setObject(3, starts.plusMinutes(30));
            insert.setLong(4, citizen);
            insert.executeUpdate();
        }
    }

    @Test
    void aPersonIsWrittenToWhenTheAppointmentIsGivenMovedAndCancelled(RunningStack stack) throws Exception {
        var address = "prova." + System.nanoTime() + "@example.org";
        var person = Person.unique();
        var citizen = onFile(stack, person, address);
        try (var desk = stack.login("operatore.sarzana")) {
            desk.open("agenda/day?citizen=" + citizen);
            press(desk, "Primo posto libero");
            press(desk, "Prenota appuntamento");
            desk.page().waitForURL("**/agenda/day?day=**");
            assertThat(line(desk, person.surname())).containsText("E-mail alla persona");
            var booked = mail(stack, address, 0);
            assertTrue(booked.contains("METHOD:REQUEST"), booked);
            assertFalse(booked.contains(person.surname()), "No name in " + booked);
            desk.page().reload();
            assertThat(line(desk, person.surname())).containsText("E-mail inviata alla persona");
            desk.look("agenda-mail");
            line(desk, person.surname()).getByText("Sposta").click();
            press(desk, "Primo posto libero");
            press(desk, "Sposta qui");
            desk.page().waitForURL("**/agenda/day?day=**");
            assertTrue(mail(stack, address, 1).contains("spostato"));
            act(desk, person.surname(), "Annulla appuntamento");
            desk.page().locator(".ui-confirmdialog-yes").click();
            assertTrue(mail(stack, address, 2).contains("METHOD:CANCEL"));
        }
    }

    private static long onFile(RunningStack stack, Person person, String address) {
        var data = person.data();
        data.addProperty("email", address);
        return Program.of(stack, "operatore.sarzana").register(data);
    }

    /** The mail that an address got as the given one, with all its parts in clear. */
    private static String mail(RunningStack stack, String address, int number) throws Exception {
        for (var tries = 0; stack.mailsTo(address).size() <= number; tries++) {
            assertTrue(tries < 60, "A mail arrives within half a minute");
            Thread.sleep(500);
        }
        var message = stack.mailsTo(address).get(number);
        var parts = (Multipart) message.getContent();
        var all = new StringBuilder(message.getSubject());
        for (var part = 0; part < parts.getCount(); part++) {
            try (var content = parts.getBodyPart(part).getInputStream()) {
                all.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void theManagerSetsHoursAndOverlappingOnesAreRefusedBesideTheField(RunningStack stack) {
        try (var desk = stack.login("responsabile.sarzana")) {
            desk.open("agenda/hours");
            hours(desk, "sabato", "9", "11");
            assertThat(desk.page().locator("#messages")).containsText("Orario aggiunto");
            hours(desk, "sabato", "10.30", "12");
            assertThat(desk.page().locator("#hours\\:opens-about")).containsText("Si sovrappone");
            assertThat(desk.page().locator("#hours\\:opens")).hasValue("10:30");
            desk.look("agenda-hours");
            desk.page()
                    .locator("tr", new Page.LocatorOptions().setHasText("sabato"))
                    .getByRole(AriaRole.BUTTON)
                    .click();
            desk.page().locator(".ui-confirmdialog-yes").click();
            assertThat(desk.page().locator("#messages")).containsText("Orario tolto");
            desk.open("agenda/week");
            desk.look("agenda-week");
        }
    }

    private static void hours(Desk desk, String weekday, String opens, String closes) {
        desk.page().locator("#hours\\:weekday").selectOption(weekday);
        desk.page().locator("#hours\\:opens").fill(opens);
        desk.page().locator("#hours\\:closes").fill(closes);
        press(desk, "Aggiungi orario");
    }

    private static void act(Desk desk, String name, String action) {
        line(desk, name).getByText(action).click();
        desk.settled();
    }

    private static Locator named(Desk desk, AriaRole role, String name) {
        return desk.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator line(Desk desk, String name) {
        return desk.page()
                .locator(".il-agenda-place", new Page.LocatorOptions().setHasText(name))
                .last();
    }

    private static void press(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        desk.settled();
    }
}
