package it.infolavoro.sharing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/**
 * What one desk tells another through the citizen (rule R2), with labels as they were when it was made.
 *
 * @param person surname and name
 * @param municipality the Comune that made it
 * @param madeOn when
 * @param visits the latest first
 * @param needs the open ones first
 * @param steps what is planned, the next one first
 * @param referrals the latest first
 */
public record SharedSummary(
        String person,
        String municipality,
        LocalDate madeOn,
        List<Visit> visits,
        List<Need> needs,
        List<Step> steps,
        List<Referral> referrals) {

    /** A visit with its reasons, in words. */
    public record Visit(LocalDate on, List<String> reasons) {}

    /** A need in words; {@code closedOn} is null while it is open. */
    public record Need(String need, LocalDate openedOn, LocalDate closedOn) {}

    /** Something to do next; {@code dueOn} may be null. */
    public record Step(String what, LocalDate dueOn) {}

    /**
     * A referral to an organisation.
     *
     * @param state name of a {@link it.infolavoro.referral.DeliveryState}
     * @param since the day since which it is in that state
     */
    public record Referral(String service, String organisation, String state, LocalDate since) {}

    /** As JSON, which is what is sealed. */
    String toJson() {
        var json = Json.createObjectBuilder()
                .add("person", person)
                .add("municipality", municipality)
                .add("madeOn", madeOn.toString());
        var visitList = Json.createArrayBuilder();
        visits.forEach(visit -> visitList.add(Json.createObjectBuilder()
                .add("on", visit.on().toString())
                .add("reasons", Json.createArrayBuilder(visit.reasons()))));
        var needList = Json.createArrayBuilder();
        needs.forEach(need -> needList.add(Json.createObjectBuilder()
                .add("need", need.need())
                .add("openedOn", need.openedOn().toString())
                .add("closedOn", day(need.closedOn()))));
        var stepList = Json.createArrayBuilder();
        steps.forEach(step ->
                stepList.add(Json.createObjectBuilder().add("what", step.what()).add("dueOn", day(step.dueOn()))));
        var referralList = Json.createArrayBuilder();
        referrals.forEach(referral -> referralList.add(Json.createObjectBuilder()
                .add("service", referral.service())
                .add("organisation", referral.organisation())
                .add("state", referral.state())
                .add("since", referral.since().toString())));
        return json.add("visits", visitList)
                .add("needs", needList)
                .add("steps", stepList)
                .add("referrals", referralList)
                .build()
                .toString();
    }

    /** Reads what {@link #toJson()} wrote. */
    static SharedSummary fromJson(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new SharedSummary(
                    json.getString("person"),
                    json.getString("municipality"),
                    day(json, "madeOn"),
                    objects(json, "visits").stream()
                            .map(visit -> new Visit(day(visit, "on"), words(visit.getJsonArray("reasons"))))
                            .toList(),
                    objects(json, "needs").stream()
                            .map(need -> new Need(need.getString("need"), day(need, "openedOn"), day(need, "closedOn")))
                            .toList(),
                    objects(json, "steps").stream()
                            .map(step -> new Step(step.getString("what"), day(step, "dueOn")))
                            .toList(),
                    objects(json, "referrals").stream()
                            .map(referral -> new Referral(
                                    referral.getString("service"),
                                    referral.getString("organisation"),
                                    referral.getString("state"),
                                    day(referral, "since")))
                            .toList());
        }
    }

    private static JsonValue day(LocalDate day) {
        return day == null ? JsonValue.NULL : Json.createValue(day.toString());
    }

    private static LocalDate day(JsonObject object, String name) {
        return object.isNull(name) ? null : LocalDate.parse(object.getString(name));
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> words(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
