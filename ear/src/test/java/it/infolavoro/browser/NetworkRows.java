package it.infolavoro.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Rows of the network of La Spezia, by what the coordinator's pages call them. */
final class NetworkRows {

    private static final String ADHESIONS = "/api/adhesions";

    /** Signed nothing yet: a Comune of the province. */
    private static final String AMEGLIA = "011001";

    private NetworkRows() {}

    /** A Comune that takes part, and an application that waits. */
    static Map<String, Long> ids(RunningStack stack) {
        var coordinator = Program.of(stack, "coordinatore.laspezia");
        var overview = coordinator.demand("GET", ADHESIONS, null).getAsJsonObject();
        return Map.of(
                "eventId",
                event(coordinator),
                "municipalityId",
                id(overview.getAsJsonArray("municipalities"), "name", "Sarzana"),
                "applicationId",
                application(coordinator, overview.getAsJsonArray("waiting")));
    }

    private static long event(Program coordinator) {
        var event = new JsonObject();
        event.addProperty("requestId", UUID.randomUUID().toString());
        event.addProperty("title", "Come si riceve una persona");
        event.addProperty("about", "La giornata di uno sportello, con prove pratiche.");
        event.addProperty("day", LocalDate.now().plusDays(20).toString());
        event.addProperty("from", "09:30");
        event.addProperty("until", "12:30");
        event.addProperty("place", "La Spezia, Piazza Europa 1, sala Conferenze");
        event.addProperty("seats", 12);
        event.addProperty("basic", true);
        return coordinator
                .demand("POST", "/api/training-events", event)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
    }

    private static long application(Program coordinator, JsonArray waiting) {
        for (var row : waiting) {
            if (row.getAsJsonObject().has("istatCode")
                    && AMEGLIA.equals(row.getAsJsonObject().get("istatCode").getAsString())) {
                return row.getAsJsonObject().get("id").getAsLong();
            }
        }
        var application = new JsonObject();
        application.addProperty("requestId", UUID.randomUUID().toString());
        application.addProperty("kind", "MUNICIPALITY");
        application.addProperty("istatCode", AMEGLIA);
        application.addProperty("receivedOn", "2026-01-15");
        return coordinator
                .demand("POST", "/api/adhesion-applications", application)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
    }

    private static long id(JsonArray rows, String name, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getAsJsonObject())
                .filter(row -> value.equals(row.get(name).getAsString()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .getAsLong();
    }
}
