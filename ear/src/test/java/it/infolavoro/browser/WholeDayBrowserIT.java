package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator's whole day at the desk, from the login to the locked page, by the keyboard alone. */
@ExtendWith(RunningStack.class)
class WholeDayBrowserIT {

    private static final System.Logger LOG = System.getLogger(WholeDayBrowserIT.class.getName());
    private static final String OPERATOR = "operatore.sarzana";

    @Test
    void aDayWithoutAMouse(RunningStack stack) {
        var known = register(stack, Person.unique());
        try (var desk = stack.visitor()) {
            var day = new KeyboardDay(desk);
            desk.open("");
            day.login(OPERATOR);
            day.countVisit();
            var keys = day.receive(known, misspelt(known));
            assertTrue(keys <= 12, () -> "Keys from the start page to the saved visit of a returning person: " + keys);
            LOG.log(Level.INFO, () -> "Keys from the start page to the saved visit of a returning person: " + keys);
            day.recordSession(LocalDate.now().plusDays(7).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            day.refer(known);
            day.takeReceipt(known);
            day.toPerson(known);
            day.book(known);
            day.move(known);
            day.arrive(known);
            day.register(Person.unique());
            day.lockAndComeBack(OPERATOR);
            LOG.log(
                    Level.INFO,
                    () -> "Keys of the whole day: " + day.keyboard().keys().size() + ", letters typed: "
                            + day.keyboard().typed());
        }
    }

    private static String misspelt(Person person) {
        var name = person.surname().toLowerCase(java.util.Locale.ROOT);
        return name.substring(0, 5) + name.substring(4) + " zaira";
    }

    private static Person register(RunningStack stack, Person person) {
        var data = new JsonObject();
        data.addProperty("surname", person.surname());
        data.addProperty("givenName", person.givenName());
        data.addProperty("birthDate", person.birthDate().toString());
        data.addProperty("fiscalCode", person.fiscalCode());
        data.addProperty("phone", Person.PHONE);
        var command = new JsonObject();
        command.addProperty("requestId", UUID.randomUUID().toString());
        command.addProperty("warningsConfirmed", true);
        command.add("person", data);
        Program.of(stack, OPERATOR).demand("POST", "/api/citizens", command);
        return person;
    }
}
