package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
import java.util.regex.Pattern;

/** Addresses for alerts, entered as a program would. */
final class AlertMailbox {

    private static final Pattern CODE = Pattern.compile("\\R(\\d{6})\\R");

    private AlertMailbox() {}

    /** Enters an address that hears at once, at any hour; it has to prove itself. Gives its id. */
    static long enter(Program program, String address, boolean shared) {
        return enter(program, address, shared, "IMMEDIATE");
    }

    /** Enters an address with a rhythm of its own. Gives its id. */
    static long enter(Program program, String address, boolean shared, String rhythm) {
        var command = new JsonObject();
        command.addProperty("shared", shared);
        command.addProperty("address", address);
        command.addProperty("rhythm", rhythm);
        command.addProperty("fromHour", 0);
        command.addProperty("untilHour", 24);
        return program.demand("POST", "/api/alerts", command)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
    }

    /** Enters one that counts as proved, for tests about what comes after. Gives its id. */
    static long enterProved(RunningStack stack, Program program, String address, boolean shared) throws Exception {
        var id = enter(program, address, shared);
        stack.change("update alert_address set confirmed_at = created_at where id = " + id);
        return id;
    }

    /** Proves an address with the code that arrives there. */
    static void prove(RunningStack stack, Program program, String address, long id) throws Exception {
        var command = new JsonObject();
        command.addProperty("addressId", id);
        command.addProperty("code", code(stack, address));
        assertTrue(program.demand("POST", "/api/alerts/" + id + "/confirmation", command)
                .getAsBoolean());
    }

    /** The code that arrives at an address as its first mail. */
    static String code(RunningStack stack, String address) throws Exception {
        for (var tries = 0; stack.mailsTo(address).isEmpty(); tries++) {
            assertTrue(tries < 60, "A code arrives within half a minute");
            Thread.sleep(500);
        }
        var text = stack.mailsTo(address).get(0).getContent().toString();
        var matcher = CODE.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }
}
