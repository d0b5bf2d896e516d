package it.infolavoro.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
import java.time.LocalDate;
import java.util.Base64;
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
                event(coordinator, "Come si riceve una persona"),
                "materialId",
                material(coordinator),
                "questionId",
                question(stack),
                "municipalityId",
                id(overview.getAsJsonArray("municipalities"), "name", "Sarzana"),
                "applicationId",
                application(coordinator, overview.getAsJsonArray("waiting")));
    }

    /** Plans an event that somebody can enrol in. Gives its id. */
    static long event(Program coordinator, String title) {
        var event = new JsonObject();
        event.addProperty("requestId", UUID.randomUUID().toString());
        event.addProperty("title", title);
        event.addProperty("about", "La giornata di uno sportello, con prove pratiche.");
        event.addProperty("day", LocalDate.now().plusDays(20).toString());
        event.addProperty("from", "09:30");
        event.addProperty("until", "12:30");
        event.addProperty("place", "La Spezia, Piazza Europa 1, sala Conferenze");
        event.addProperty("seats", 12);
        event.addProperty("basic", true);
        return id(coordinator.demand("POST", "/api/training-events", event));
    }

    private static long material(Program coordinator) {
        var material = new JsonObject();
        material.addProperty("requestId", UUID.randomUUID().toString());
        material.addProperty("title", "Guida al primo colloquio");
        material.addProperty("about", "Le domande da fare, nell'ordine in cui conviene farle.");
        material.addProperty("fileName", "guida-primo-colloquio.txt");
        material.addProperty("content", Base64.getEncoder().encodeToString("Prima si ascolta.".getBytes(UTF_8)));
        return id(coordinator.demand("POST", "/api/materials", material));
    }

    private static long question(RunningStack stack) {
        var question = new JsonObject();
        question.addProperty("requestId", UUID.randomUUID().toString());
        question.addProperty("text", "Chi arriva senza documento può avere un appuntamento?");
        return id(Program.of(stack, "operatore.sarzana").demand("POST", "/api/questions", question));
    }

    private static long id(JsonElement created) {
        return created.getAsJsonObject().get("id").getAsLong();
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
        return id(coordinator.demand("POST", "/api/adhesion-applications", application));
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
