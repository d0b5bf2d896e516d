package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.infolavoro.stage.RunningStack;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public catalogue in the open standard, over the demo's data, without a login. */
@ExtendWith(RunningStack.class)
class HsdsBrowserIT {

    private static final String API = "/api/hsds/";

    /** Each list with the schemas of its rows and of its items. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "organizations", List.of("compiled/organization_list", "organization"),
            "services", List.of("compiled/service_list", "service"),
            "service_at_locations", List.of("compiled/service_at_location_list", "service_at_location"),
            "taxonomies", List.of("taxonomy", "taxonomy"),
            "taxonomy_terms", List.of("taxonomy_term", "taxonomy_term"));

    private static final String PLACE = "/service_at_locations/";

    /** Where the standard has what {@link PublicEntries#tellAll} tells. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("/minimum_age", "18"),
            Map.entry("/maximum_age", "29"),
            Map.entry("/wait_time", "10 giorni"),
            Map.entry("/languages/1/name", "Arabo"),
            Map.entry("/service_areas/0/name", "Le città del lavoro"),
            Map.entry("/organization/name", "Ente che dice tutto"),
            Map.entry("/eligibility_description", "Chi cerca da un anno"),
            Map.entry("/fees_description", "Gratuito"),
            Map.entry("/email", "ufficio@ente.example.org"),
            Map.entry("/phones/0/number", "0332 000100"),
            Map.entry("/last_modified", "2026-11-30T08:30:00.123Z"),
            Map.entry("/alert", "Dato dimostrativo, inventato."),
            Map.entry(PLACE + "0/location/transportation", "Linea 7"),
            Map.entry(PLACE + "1/location/name", "Sede centrale"),
            Map.entry(PLACE + "1/location/latitude", "45.8206"),
            Map.entry(PLACE + "1/location/longitude", "8.825101"),
            Map.entry(PLACE + "1/location/accessibility/0/description", "Senza gradini"),
            Map.entry(PLACE + "1/location/addresses/0/address_1", "Via della Prova 3"),
            Map.entry(PLACE + "1/location/addresses/0/postal_code", "21100"),
            Map.entry(PLACE + "1/location/addresses/0/city", "Varese"),
            Map.entry(PLACE + "1/location/addresses/0/state_province", "VA"),
            Map.entry(PLACE + "1/schedules/0/byday", "MO,WE"),
            Map.entry(PLACE + "1/schedules/0/opens_at", "09:00"),
            Map.entry(PLACE + "1/schedules/0/closes_at", "12:30"),
            Map.entry(PLACE + "1/schedules/1/byday", "WE"),
            Map.entry(PLACE + "1/schedules/1/closes_at", "17:00"),
            Map.entry(PLACE + "1/schedules/1/valid_from", "2026-09-01"),
            Map.entry(PLACE + "1/schedules/1/valid_to", "2027-06-30"),
            Map.entry(PLACE + "1/schedules/1/notes", "Chiusa il 24 dicembre"));

    @Test
    void everyItemOfEveryListKeepsTheStandard(RunningStack stack) {
        var schemas = new HsdsSchemas();
        var wrong = new ArrayList<String>();
        for (var list : LISTS.entrySet()) {
            var rows = rows(stack, list.getKey(), "");
            assertTrue(rows.size() > 4, list.getKey() + " has too little to be a proof: " + rows.size());
            var ids = new HashSet<String>();
            for (var row : rows) {
                wrong.addAll(schemas.wrong(list.getValue().get(0), row));
                assertTrue(ids.add(row.path("id").asText()), () -> "twice: " + row);
                var item = read(stack, list.getKey() + "/" + row.path("id").asText());
                wrong.addAll(schemas.wrong(list.getValue().get(1), item));
                assertEquals(row.path("id"), item.path("id"));
            }
            for (var row : rows(stack, list.getKey(), "&full=true")) {
                wrong.addAll(schemas.wrong(list.getValue().get(1), row));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Rule R1: nothing that is held is lost on the way. */
    @Test
    void tellsAllThatIsKnownOfAService(RunningStack stack) throws Exception {
        var entries = new PublicEntries(stack, "citta-del-lavoro");
        var organisation = entries.organisation("Ente che dice tutto", -9, null);
        var name = "Servizio di cui si sa tutto " + organisation;
        entries.tellAll(entries.service(organisation, name, true));
        var service =
                rows(stack, "services", "&full=true&search=" + organisation).get(0);
        assertEquals(List.of(), new HsdsSchemas().wrong("service", service));
        for (var told : toldOf(organisation, name).entrySet()) {
            assertEquals(told.getValue(), service.at(told.getKey()).asText(), told.getKey());
        }
        assertEquals(
                Set.of(
                        "school_meetings",
                        "young",
                        "unemployed",
                        "student",
                        "4",
                        "2026-11-30",
                        "https://ente.example/a?b=1",
                        "2026-01-15",
                        LocalDate.now(ZoneOffset.UTC).plusDays(90).toString()),
                StreamSupport.stream(service.path("attributes").spliterator(), false)
                        .map(each -> each.path("value")
                                .asText(each.at("/taxonomy_term/code").asText()))
                        .collect(Collectors.toSet()));
    }

    private static Map<String, String> toldOf(String organisation, String name) {
        var told = new HashMap<>(TOLD);
        for (var path : List.of(
                "/name",
                "/description",
                "/required_documents/0/document",
                PLACE + "0/location/name",
                PLACE + "0/location/description")) {
            told.put(path, name);
        }
        told.put("/organization/organization_identifiers/0/identifier", organisation);
        told.put("/assured_date", LocalDate.now(ZoneOffset.UTC).minusDays(3).toString());
        return told;
    }

    @Test
    void theSchemasFindWhatIsWrong() throws JsonProcessingException {
        var schemas = new HsdsSchemas();
        for (var broken : List.of(
                "{'id': 'not-a-uuid', 'name': 'x', 'status': 'active'}",
                "{'id': 'a44e35a3-3e8f-5485-b37e-0f2ff4b74f38', 'name': 'x'}",
                "{'id': 'a44e35a3-3e8f-5485-b37e-0f2ff4b74f38', 'name': 'x', 'status': 'attivo'}",
                "{'id': 'a44e35a3-3e8f-5485-b37e-0f2ff4b74f38', 'name': 'x', 'status': 'active', 'citizen': 'x'}",
                "{'id': 'a44e35a3-3e8f-5485-b37e-0f2ff4b74f38', 'name': 'x', 'status': 'active', 'languages': [{}]}")) {
            assertNotEquals(
                    List.of(),
                    schemas.wrong("service", new ObjectMapper().readTree(broken.replace('\'', '"'))),
                    broken);
        }
    }

    @Test
    void pagesAreCutAsTheStandardDemands(RunningStack stack) {
        var first = read(stack, "services?per_page=7");
        var total = first.path("total_items").asInt();
        assertEquals((total + 6) / 7, first.path("total_pages").asInt());
        assertEquals(7, first.path("size").asInt());
        assertTrue(
                first.path("first_page").asBoolean() && !first.path("last_page").asBoolean());
        var last = read(
                stack, "services?per_page=7&page=" + first.path("total_pages").asInt());
        assertTrue(
                last.path("last_page").asBoolean() && !last.path("first_page").asBoolean());
        assertEquals(404, get(stack, "services?per_page=7&page=99999").statusCode());
        var none = read(stack, "services?search=nessunoloscrive");
        assertTrue(none.path("empty").asBoolean() && none.path("contents").isEmpty());
    }

    @Test
    void noPageHoldsMoreThanAHundred(RunningStack stack) throws Exception {
        var entries = new PublicEntries(stack, "citta-del-lavoro");
        var organisation = entries.organisation("Ente di molti servizi", -9, null);
        for (var number = 1; number <= 12; number++) {
            entries.service(organisation, "Servizio numero " + number, true);
        }
        var page = read(stack, "services?per_page=5000");
        assertEquals(100, page.path("size").asInt());
        assertTrue(page.path("total_items").asInt() > 100, "The demo has too few services for a proof");
    }

    @Test
    void filtersHoldTogether(RunningStack stack) {
        var all = rows(stack, "services", "");
        var one = read(stack, "services/" + all.get(0).path("id").asText());
        var organisation = one.path("organization_id").asText();
        var term = one.path("attributes").get(0).path("taxonomy_term_id").asText();
        var both = rows(stack, "services", "&organization_id=" + organisation + "&taxonomy_term_id=" + term);
        assertTrue(both.contains(all.get(0)) && both.size() < all.size());
        for (var row : both) {
            assertEquals(organisation, row.path("organization_id").asText());
        }
        assertEquals(0, rows(stack, "taxonomy_terms", "&parent_id=" + term).size());
        assertEquals(all, rows(stack, "services", "&nobody_knows_this=1"), "What is not known is ignored");
    }

    @Test
    void whatCannotBeReadIsAProblem(RunningStack stack) throws JsonProcessingException {
        for (var asked : Map.of(
                        "services?page=0", "page",
                        "services?page=x", "page",
                        "services?per_page=-1", "per_page",
                        "services?full=maybe", "full",
                        "services?format=xml", "format")
                .entrySet()) {
            var answer = get(stack, asked.getKey());
            assertEquals(400, answer.statusCode(), asked.getKey());
            assertEquals(
                    Optional.of("application/problem+json"), answer.headers().firstValue("Content-Type"));
            var problem = new ObjectMapper().readTree(answer.body());
            assertEquals(400, problem.path("status").asInt());
            assertEquals(asked.getValue(), problem.at("/errors/0/field").asText());
        }
        for (var nothing : List.of(
                "people",
                "services/1",
                "services/a44e35a3-3e8f-5485-b37e-000000000000",
                "services/a/b",
                "services/%00")) {
            assertEquals(404, get(stack, nothing).statusCode(), nothing);
        }
        assertEquals(405, new Anybody(stack).call("POST", API + "services").statusCode());
        assertEquals(405, new Anybody(stack).call("DELETE", API + "services").statusCode());
    }

    @Test
    void isKeptByCachesAndReadByThePagesOfAnySite(RunningStack stack) {
        for (var path :
                List.of("", "openapi.json", "organizations", "services", "service_at_locations", "taxonomies")) {
            var answer = get(stack, path);
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            assertEquals(Optional.of("public, max-age=300"), answer.headers().firstValue("Cache-Control"));
            assertEquals(Optional.of("*"), answer.headers().firstValue("Access-Control-Allow-Origin"));
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
            var again = new Anybody(stack).get(API + path, "If-None-Match", tag);
            assertEquals(304, again.statusCode(), path);
            assertEquals("", again.body());
            assertEquals(
                    200,
                    new Anybody(stack).get(API + path, "If-None-Match", "\"x\"").statusCode());
        }
        var asked = new Anybody(stack).call("OPTIONS", API + "services");
        assertEquals(204, asked.statusCode());
        assertEquals(Optional.of("GET, HEAD, OPTIONS"), asked.headers().firstValue("Access-Control-Allow-Methods"));
        for (var other :
                List.of("/api/openapi.json", "/api/citizens/1", "/servizi", "/rete/laspezia/servizi", "/privacy")) {
            var answer = new Anybody(stack).get(other, "Origin", "https://altrove.example");
            assertFalse(
                    answer.headers().firstValue("Access-Control-Allow-Origin").isPresent(), other);
        }
    }

    @Test
    void theDescriptionNamesEveryList(RunningStack stack) {
        var about = read(stack, "");
        assertEquals("3.0", about.path("version").asText());
        assertTrue(about.path("openapi_url").asText().endsWith(API + "openapi.json"));
        var description = read(stack, "openapi.json");
        assertEquals("3.1.0", description.path("openapi").asText());
        var described = new ArrayList<String>();
        description.path("paths").fieldNames().forEachRemaining(described::add);
        var answered = new ArrayList<>(List.of("/"));
        LISTS.keySet().forEach(list -> answered.addAll(List.of("/" + list, "/" + list + "/{id}")));
        assertEquals(new HashSet<>(answered), new HashSet<>(described));
    }

    /** All rows of a list, page after page. */
    static List<JsonNode> rows(RunningStack stack, String list, String filters) {
        var rows = new ArrayList<JsonNode>();
        for (var page = 1; ; page++) {
            var answer = read(stack, list + "?per_page=100&page=" + page + filters);
            answer.path("contents").forEach(rows::add);
            if (answer.path("last_page").asBoolean()) {
                assertEquals(answer.path("total_items").asInt(), rows.size());
                return rows;
            }
        }
    }

    private static JsonNode read(RunningStack stack, String path) {
        var answer = get(stack, path);
        assertEquals(200, answer.statusCode(), path);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(path, noJson);
        }
    }

    private static HttpResponse<String> get(RunningStack stack, String path) {
        return new Anybody(stack).get(API + path);
    }
}
