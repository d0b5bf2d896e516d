package it.infolavoro.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
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
                "municipalityId",
                id(overview.getAsJsonArray("municipalities"), "name", "Sarzana"),
                "applicationId",
                application(coordinator, overview.getAsJsonArray("waiting")));
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
