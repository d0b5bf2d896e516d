package it.infolavoro.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A person at a desk whose every word can be found again wherever it appears, with a visit, a session, a plan and a
 * document. Nobody in the demo is as old as she is, so that her birth date is hers alone.
 */
final class CanaryCase {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd/MM/yyyy"),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN));

    private final Map<Secret, String> words = new EnumMap<>(Secret.class);
    private final Map<String, Long> ids = new HashMap<>();
    private final Person person;

    private CanaryCase() {
        var random = ThreadLocalRandom.current();
        var mark = Person.unique().surname().toLowerCase(Locale.ROOT);
        for (var secret : Secret.values()) {
            words.put(
                    secret,
                    "canarino " + mark + " "
                            + secret.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        var born = LocalDate.of(1936, 1, 1).plusDays(random.nextInt(1000));
        person = Person.named(Person.unique().surname(), "Zefiretta", "ZRT", born);
        words.put(Secret.SURNAME, person.surname());
        words.put(Secret.GIVEN_NAME, person.givenName());
        words.put(Secret.FISCAL_CODE, person.fiscalCode());
        words.put(Secret.PHONE, "0187 " + (100_000 + random.nextInt(900_000)));
        words.put(Secret.EMAIL, mark + ".email@example.org");
        words.put(Secret.DOCUMENT_NAME, mark + "-documento.txt");
        words.put(Secret.FILE_NAME, mark + "-allegato.txt");
    }

    /** Writes the case at the program's desk. */
    static CanaryCase make(Program desk) {
        var made = new CanaryCase();
        var data = made.person.data();
        data.addProperty("phone", made.word(Secret.PHONE));
        data.addProperty("email", made.word(Secret.EMAIL));
        data.addProperty("residence", made.word(Secret.RESIDENCE));
        made.ids.put("citizenId", desk.register(data));
        made.visit(desk);
        made.session(desk);
        made.plan(desk);
        made.document(desk);
        return made;
    }

    /** Adds an appointment, a second record that is merged with the first, a third that is told apart, a follow-up. */
    CanaryCase complete(Program desk) {
        var citizen = id("citizenId");
        ids.put("appointmentId", OpenCase.appointment(desk, citizen));
        ids.put("addressId", OpenCase.alertAddress(desk));
        var file = desk.demand("GET", "/api/citizens/" + citizen + "/case-file", null)
                .getAsJsonObject();
        ids.put("needId", OpenCase.first(file, "needs"));
        ids.put("followUpId", OpenCase.followUp(desk));
        ids.put("keepId", citizen);
        ids.put("mergeId", OpenCase.merged(desk, citizen, again(desk)));
        ids.put("otherId", again(desk));
        ids.put("pairId", OpenCase.toldApart(desk, citizen, id("otherId")));
        return this;
    }

    /** The same person written down once more, without the code. */
    private long again(Program desk) {
        var data = person.data();
        data.remove("fiscalCode");
        data.addProperty("noFiscalCodeReason", "not_declared");
        return desk.register(data);
    }

    Person person() {
        return person;
    }

    /** The text by which a secret is found. */
    String word(Secret secret) {
        return words.get(secret);
    }

    /** The rows, by what pages and operations call them. */
    Map<String, Long> ids() {
        return Map.copyOf(ids);
    }

    long id(String name) {
        return ids.get(name);
    }

    /** The same case with other rows beside its own. */
    Map<String, Long> with(Map<String, Long> others, long delivery) {
        var all = new HashMap<>(ids);
        all.putAll(others);
        all.put("deliveryId", delivery);
        return Map.copyOf(all);
    }

    /** What a text tells of the case. */
    Set<Secret> in(String told) {
        var text = told.toUpperCase(Locale.ROOT);
        var found = EnumSet.noneOf(Secret.class);
        for (var secret : Secret.values()) {
            if (forms(secret).stream().anyMatch(form -> text.contains(form.toUpperCase(Locale.ROOT)))) {
                found.add(secret);
            }
        }
        return found;
    }

    /** A secret in every form in which an answer could hold it. */
    private List<String> forms(Secret secret) {
        var word = word(secret);
        return switch (secret) {
            case BIRTH_DATE ->
                DAYS.stream().map(day -> day.format(person.birthDate())).toList();
            case PHONE -> List.of(word, word.replace(" ", ""), word.replace(" ", "%20"), word.replace(" ", "+"));
            case FILE, DOCUMENT ->
                List.of(word, Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)));
            default -> List.of(word, word.replace(" ", "%20"), word.replace(" ", "+"));
        };
    }

    /** A secret's bytes as JSON carries them. */
    String bytes(Secret secret) {
        return Base64.getEncoder().encodeToString(word(secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the person to services, behind whose answers nobody else stands: each organisation may accept. */
    long refer(Program desk, List<Long> services, String... sections) {
        var content = new JsonObject();
        content.addProperty("citizenId", id("citizenId"));
        content.addProperty("needKind", OpenCase.NEED);
        var asked = new JsonArray();
        services.forEach(asked::add);
        content.add("serviceIds", asked);
        content.add("sections", list(sections));
        content.addProperty("message", word(Secret.REQUEST));
        content.addProperty("legalBasis", "public_task");
        content.addProperty("noticeVersion", "2026-01");
        content.addProperty("firstWins", false);
        var referral = command("content", content);
        referral.addProperty("send", true);
        ids.put("referralId", created(desk.demand("POST", "/api/referrals", referral)));
        return id("referralId");
    }

    private void visit(Program desk) {
        var visit = command("visit", OpenCase.visit());
        visit.addProperty("citizenId", id("citizenId"));
        ids.put("intakeId", created(desk.demand("POST", "/api/visits", visit)));
    }

    private void session(Program desk) {
        var data = new JsonObject();
        data.addProperty("kind", "individual_career");
        data.addProperty("minutes", 45);
        data.addProperty("privateNote", word(Secret.PRIVATE_NOTE));
        data.addProperty("shareableNote", word(Secret.SHAREABLE_NOTE));
        data.addProperty("nextStep", word(Secret.NEXT_STEP));
        var session = command("session", data);
        session.addProperty("citizenId", id("citizenId"));
        ids.put("sessionId", created(desk.demand("POST", "/api/sessions", session)));
    }

    private void plan(Program desk) {
        var data = new JsonObject();
        data.addProperty("text", word(Secret.ACTION));
        data.addProperty("who", "PERSON");
        var action = command("action", data);
        action.addProperty("citizenId", id("citizenId"));
        ids.put("actionId", created(desk.demand("POST", "/api/plans/actions", action)));
        var goal = command();
        goal.addProperty("text", word(Secret.GOAL));
        goal.addProperty("citizenId", id("citizenId"));
        ids.put("goalId", created(desk.demand("POST", "/api/plans/goals", goal)));
        ids.put("planId", created(desk.demand("GET", "/api/plans/of/" + id("citizenId"), null)));
    }

    private void document(Program desk) {
        var document = command();
        document.addProperty("citizenId", id("citizenId"));
        document.addProperty("name", word(Secret.DOCUMENT_NAME));
        document.addProperty("content", bytes(Secret.DOCUMENT));
        ids.put("documentId", created(desk.demand("POST", "/api/documents", document)));
    }

    static JsonObject command() {
        var command = new JsonObject();
        command.addProperty("requestId", UUID.randomUUID().toString());
        return command;
    }

    private static JsonObject command(String name, JsonObject content) {
        var command = command();
        command.add(name, content);
        return command;
    }

    private static long created(JsonElement answer) {
        return answer.getAsJsonObject().get("id").getAsLong();
    }

    private static JsonArray list(String... keys) {
        var list = new JsonArray();
        for (var key : keys) {
            list.add(key);
        }
        return list;
    }
}
