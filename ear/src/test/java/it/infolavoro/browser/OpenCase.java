package it.infolavoro.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A person's case at one desk, made as a program would make it, with a sent referral that waits for its answer.
 *
 * @param ids the rows, by what pages and operations call them: citizenId, sessionId, needId, referralId, deliveryId,
 *     and of possible duplicates keepId, otherId, mergeId, pairId
 */
record OpenCase(Person person, Map<String, Long> ids) {

    static final String PRIVATE_NOTE = "Canarino della nota riservata";
    static final String SHAREABLE_NOTE = "Canarino della nota condivisibile";
    static final String MESSAGE = "Canarino del messaggio";
    static final String NEED = "guidance";

    /** Makes a case at the program's desk and sends it to the organisation whose name holds a word. */
    static OpenCase make(Program desk, String organisation) {
        var person = Person.unique();
        var citizen = created(desk.demand("POST", "/api/citizens", command("person", of(person))));
        var visit = command("visit", visit());
        visit.addProperty("citizenId", citizen);
        var intake = created(desk.demand("POST", "/api/visits", visit));
        var session = command("session", session());
        session.addProperty("citizenId", citizen);
        var sessionId = created(desk.demand("POST", "/api/sessions", session));
        var plan = plan(desk, citizen);
        var service = service(desk, organisation);
        var referral = created(desk.demand("POST", "/api/referrals", referral(citizen, service)));
        var detail = desk.demand("GET", "/api/referrals/" + referral, null).getAsJsonObject();
        var file = desk.demand("GET", "/api/citizens/" + citizen + "/case-file", null)
                .getAsJsonObject();
        var ids = new HashMap<>(plan);
        ids.put("citizenId", citizen);
        ids.put("entryId", service);
        ids.put("intakeId", intake);
        ids.put("sessionId", sessionId);
        ids.put("needId", first(file, "needs"));
        ids.put("referralId", referral);
        ids.put("deliveryId", first(detail, "deliveries"));
        ids.put("appointmentId", appointment(desk, citizen));
        ids.put("followUpId", followUp(desk));
        ids.put("messageId", message(desk, ids.get("deliveryId")));
        ids.put("addressId", alertAddress(desk));
        ids.putAll(namesakes(desk, person, citizen));
        return new OpenCase(person, Map.copyOf(ids));
    }

    /** Two more records of the same person: one is told apart, one is merged. */
    private static Map<String, Long> namesakes(Program desk, Person person, long citizen) {
        var apart = namesake(desk, person);
        return Map.of(
                "keepId",
                citizen,
                "otherId",
                apart,
                "mergeId",
                merged(desk, citizen, namesake(desk, person)),
                "pairId",
                toldApart(desk, citizen, apart));
    }

    /** Asks for all data of a Comune in a file, as its responsible may. */
    static long exitPackage(Program manager) {
        return created(manager.demand("POST", "/api/exit-packages", null));
    }

    /**
     * A question about an outcome: one that is due, else any of the desk's closed referrals. Which of the demo's are
     * due depends on the day; where the desk has never had one, an id that is not there.
     */
    static long followUp(Program desk) {
        var due = desk.demand("GET", "/api/desk/today", null).getAsJsonObject().getAsJsonArray("followUps");
        if (!due.isEmpty()) {
            return created(due.get(0));
        }
        var closed = desk.demand("GET", "/api/referrals?show=CLOSED", null).getAsJsonObject();
        for (var row : closed.getAsJsonArray("rows")) {
            var referral = row.getAsJsonObject().get("referralId").getAsLong();
            var asked =
                    desk.demand("GET", "/api/follow-ups/of/" + referral, null).getAsJsonArray();
            if (!asked.isEmpty()) {
                return created(asked.get(0));
            }
        }
        return Integer.MAX_VALUE;
    }

    /** An address for alerts, which nobody has confirmed. */
    static long alertAddress(Program desk) {
        var known = desk.demand("GET", "/api/alerts", null).getAsJsonArray();
        for (var row : known) {
            if (!row.getAsJsonObject().get("confirmed").getAsBoolean()) {
                return created(row);
            }
        }
        var address = new JsonObject();
        address.addProperty("shared", false);
        address.addProperty("address", "avvisi." + UUID.randomUUID() + "@example.org");
        address.addProperty("rhythm", "IMMEDIATE");
        address.addProperty("fromHour", 0);
        address.addProperty("untilHour", 24);
        return created(desk.demand("POST", "/api/alerts", address));
    }

    /** A message to the organisation, with a file. */
    private static long message(Program desk, long delivery) {
        var message = new JsonObject();
        message.addProperty("requestId", UUID.randomUUID().toString());
        message.addProperty("deliveryId", delivery);
        message.addProperty("text", SHAREABLE_NOTE);
        message.addProperty("fileName", "curriculum.txt");
        message.addProperty("content", "UHJvdmE=");
        desk.demand("POST", "/api/delivery-messages/" + delivery, message);
        return first(
                desk.demand("POST", "/api/delivery-messages/" + delivery + "/reading", null)
                        .getAsJsonObject(),
                "messages");
    }

    static long appointment(Program desk, long citizen) {
        var free = desk.demand("GET", "/api/appointments/first-free", null).getAsJsonObject();
        free.addProperty("requestId", UUID.randomUUID().toString());
        free.addProperty("citizenId", citizen);
        return created(desk.demand("POST", "/api/appointments", free));
    }

    /** The same person written down once more without the code. */
    private static long namesake(Program desk, Person person) {
        var data = of(person);
        data.remove("fiscalCode");
        data.addProperty("noFiscalCodeReason", "not_declared");
        return created(desk.demand("POST", "/api/citizens", command("person", data)));
    }

    static long merged(Program desk, long keep, long other) {
        var merge = new JsonObject();
        merge.addProperty("requestId", UUID.randomUUID().toString());
        merge.addProperty("keepId", keep);
        merge.addProperty("keepVersion", version(desk, keep));
        merge.addProperty("otherId", other);
        merge.addProperty("otherVersion", version(desk, other));
        merge.add("fromOther", new JsonArray());
        merge.addProperty("reason", "Stessa persona");
        merge.addProperty("differentCodesConfirmed", false);
        return created(desk.demand("POST", "/api/merges", merge));
    }

    static long toldApart(Program desk, long citizen, long other) {
        var pair = new JsonObject();
        pair.addProperty("requestId", UUID.randomUUID().toString());
        pair.addProperty("citizenId", citizen);
        pair.addProperty("otherId", other);
        return created(desk.demand("POST", "/api/duplicates/told-apart", pair));
    }

    private static long version(Program desk, long citizen) {
        return desk.demand("GET", "/api/citizens/" + citizen, null)
                .getAsJsonObject()
                .get("version")
                .getAsLong();
    }

    /** Where mails to the person go. */
    String email() {
        return email(person);
    }

    private static String email(Person person) {
        return person.surname() + "@example.org";
    }

    /** Words of the case that nobody else may read. */
    String[] canaries() {
        return new String[] {
            person.surname(), person.fiscalCode(), PRIVATE_NOTE, SHAREABLE_NOTE, MESSAGE, person.surname() + "@"
        };
    }

    private static long created(JsonElement answer) {
        return answer.getAsJsonObject().get("id").getAsLong();
    }

    static long first(JsonObject detail, String list) {
        return created(detail.getAsJsonArray(list).get(0));
    }

    /** A plan with one action and one goal. */
    private static Map<String, Long> plan(Program desk, long citizen) {
        var action = command("action", action());
        action.addProperty("citizenId", citizen);
        var goal = new JsonObject();
        goal.addProperty("text", SHAREABLE_NOTE);
        goal.addProperty("citizenId", citizen);
        goal.addProperty("requestId", UUID.randomUUID().toString());
        var document = new JsonObject();
        document.addProperty("citizenId", citizen);
        document.addProperty("requestId", UUID.randomUUID().toString());
        document.addProperty("name", "curriculum.txt");
        document.addProperty("content", "UHJvdmE=");
        return Map.of(
                "documentId", created(desk.demand("POST", "/api/documents", document)),
                "actionId", created(desk.demand("POST", "/api/plans/actions", action)),
                "goalId", created(desk.demand("POST", "/api/plans/goals", goal)),
                "planId", created(desk.demand("GET", "/api/plans/of/" + citizen, null)));
    }

    private static JsonObject action() {
        var action = new JsonObject();
        action.addProperty("text", PRIVATE_NOTE);
        action.addProperty("who", "PERSON");
        return action;
    }

    private static JsonObject command(String name, JsonObject content) {
        var command = new JsonObject();
        command.addProperty("requestId", UUID.randomUUID().toString());
        command.add(name, content);
        if ("person".equals(name)) {
            command.addProperty("warningsConfirmed", false);
        }
        return command;
    }

    private static JsonObject of(Person person) {
        var data = person.data();
        data.addProperty("email", email(person));
        return data;
    }

    /** A visit with a need. */
    static JsonObject visit() {
        var visit = new JsonObject();
        visit.addProperty("channel", "desk");
        visit.add("reasons", list("job_search"));
        visit.add("needs", list(NEED));
        visit.addProperty("noticeVersion", "2026-01");
        return visit;
    }

    private static JsonObject session() {
        var session = new JsonObject();
        session.addProperty("kind", "individual_career");
        session.addProperty("minutes", 45);
        session.addProperty("privateNote", PRIVATE_NOTE);
        session.addProperty("shareableNote", SHAREABLE_NOTE);
        return session;
    }

    private static JsonObject referral(long citizen, long service) {
        var content = new JsonObject();
        content.addProperty("citizenId", citizen);
        content.addProperty("needKind", NEED);
        var services = new JsonArray();
        services.add(service);
        content.add("serviceIds", services);
        content.add("sections", list("IDENTITY", "SHAREABLE_NOTES"));
        content.addProperty("message", MESSAGE);
        content.addProperty("legalBasis", "public_task");
        content.addProperty("noticeVersion", "2026-01");
        content.addProperty("firstWins", true);
        var referral = command("content", content);
        referral.addProperty("send", true);
        return referral;
    }

    static long service(Program desk, String organisation) {
        return StreamSupport.stream(
                        desk.demand("GET", "/api/recipients/" + NEED, null)
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(service -> service.get("organisationName").getAsString().contains(organisation))
                .findFirst()
                .orElseThrow()
                .get("id")
                .getAsLong();
    }

    private static JsonArray list(String... keys) {
        var list = new JsonArray();
        for (var key : keys) {
            list.add(key);
        }
        return list;
    }
}
