package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import it.infolavoro.stage.RunningStack;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public pages, without a login: what they show, what they never show, and that they need no script. */
@ExtendWith(RunningStack.class)
class PublicPagesBrowserIT {

    private static final String SEARCH = "/rete/laspezia/servizi";
    private static final Pattern SERVICE = Pattern.compile("href=\"(/rete/laspezia/servizi/[^\"?]+)\"");
    private static final Pattern ORGANISATION = Pattern.compile("href=\"(/rete/laspezia/enti/[^\"?]+)\"");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final String HOSTILE = "Prova </script><script>alert(1)</script> \" ' & #{1+1} ${7*7} <b>";

    /** What {@link PublicEntries#tellAll} tells, as people read it. */
    private static final List<String> TOLD = List.of(
            "Chi cerca da un anno",
            "Gratuito",
            "Linea 7",
            "0332 000100",
            "ufficio@ente.example.org",
            "https://ente.example/a?b=1",
            "15 gennaio 2026",
            "Sede centrale",
            "Via della Prova 3, 21100 Varese (VA)",
            "Lunedì: 09:00–12:30",
            "Mercoledì: 09:00–12:30, 15:00–17:00",
            "Chiusa il 24 dicembre",
            "Senza gradini",
            "45,8206 N, 8,825101 E",
            "Confermato il",
            "prima di andare chiedi se valgono ancora",
            "Questo catalogo è una dimostrazione");

    @Test
    void aCitizenFindsAServiceWithoutScripts(RunningStack stack) {
        try (var citizen = stack.visitorWithoutScripts()) {
            var page = citizen.page();
            page.navigate(stack.url() + "servizi");
            if (page.url().endsWith("/servizi") && !page.url().contains("/rete/")) {
                // Another test has given the other network something to show.
                page.getByText("InfoLavoro La Spezia").click();
            }
            page.getByLabel("Di che cosa hai bisogno?").selectOption("cv_help");
            page.getByText("Cerca", new Page.GetByTextOptions().setExact(true)).click();
            assertTrue(page.url().contains("bisogno=cv_help"), page.url());
            assertThat(page.locator("select#bisogno")).hasValue("cv_help");
            page.locator(".il-results h3 a").first().click();
            var title = page.locator("h1").innerText();
            assertThat(page.locator("dl").first()).containsText("Assistenza nella redazione del curriculum vitae");
            page.locator(".il-result-who a").click();
            assertThat(page.locator("main")).containsText(title);
            assertEquals(List.of(), page.context().cookies());
        }
    }

    @Test
    void everyKindOfPageIsAccessible(RunningStack stack) {
        var anybody = new Anybody(stack);
        var service = first(SERVICE, anybody.get(SEARCH).body());
        try (var citizen = stack.visitor()) {
            for (var page : List.of(
                    List.of("search", SEARCH),
                    List.of("search-2", SEARCH + "?pagina=2"),
                    List.of("nothing", SEARCH + "?testo=nessunoloscrive"),
                    List.of("service", service),
                    List.of("service-print", service + "?stampa=si"),
                    List.of(
                            "organisation",
                            first(ORGANISATION, anybody.get(service).body())),
                    List.of("organisations", "/rete/laspezia/enti"),
                    List.of("other-network", "/rete/citta-del-lavoro/servizi"),
                    List.of("missing", "/rete/laspezia/servizi/nessuno/niente"),
                    List.of("wrong", SEARCH + "?lingua=klingon"))) {
                citizen.open(page.get(1).substring(1));
                citizen.look("public-" + page.get(0));
            }
            citizen.open(service.substring(1));
            citizen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            citizen.screenshot("public-service-on-paper");
        }
    }

    @Test
    void everyAddressAnswersEverybodyAlikeAndMayBeKept(RunningStack stack) {
        var anybody = new Anybody(stack);
        var found = anybody.get(SEARCH).body();
        for (var path : List.of(SEARCH, first(SERVICE, found), first(ORGANISATION, found), "/rete/laspezia/enti")) {
            var answer = anybody.get(path);
            assertEquals(200, answer.statusCode(), path);
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
            assertEquals(
                    "public, max-age=300",
                    answer.headers().firstValue("Cache-Control").orElseThrow());
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, anybody.get(path, "If-None-Match", tag).statusCode(), path);
            assertFalse(answer.body().contains("jsessionid"), path);
            assertTrue(answer.body().contains("<link rel=\"canonical\" href=\"http"), path);
            var policy = answer.headers().allValues("Content-Security-Policy");
            assertEquals(1, policy.size(), policy.toString());
            assertTrue(policy.get(0).startsWith("default-src 'none'"), policy.toString());
        }
    }

    @Test
    void whoeverAsksForWhatIsNotThereIsToldSo(RunningStack stack) {
        var anybody = new Anybody(stack);
        var service = first(SERVICE, anybody.get(SEARCH).body());
        assertEquals(301, anybody.get(service + "-altro").statusCode());
        assertEquals(
                service,
                anybody.get(service + "-altro").headers().firstValue("Location").orElseThrow());
        assertEquals(200, anybody.get(SEARCH + "?nessuno=lo&conosce=").statusCode(), "What is not known is ignored");
        for (var wrong : List.of("bisogno=x", "luogo=Atlantide", "pubblico=x", "lingua=x", "pagina=0", "pagina=x")) {
            refused(anybody, SEARCH + "?" + wrong, 400, "Indirizzo non corretto");
        }
        for (var nothing : List.of("nessuna", "nessuna/servizi", "laspezia/servizi?pagina=9999", "laspezia/enti/a/b")) {
            refused(anybody, "/rete/" + nothing, 404, "Pagina non trovata");
        }
    }

    /** Rules R2 and R5: all that the office told, where and when, and who has not said for too long that it is true. */
    @Test
    void aPageTellsAllThatIsKnown(RunningStack stack) throws Exception {
        var entries = new PublicEntries(stack, "citta-del-lavoro");
        var organisation = entries.organisation("Ente completo", -9, null);
        var service = entries.service(organisation, "Altrove", true);
        entries.tellAll(service);
        entries.forget(service);
        var address = address(new Anybody(stack), organisation, service);
        try (var citizen = stack.visitor()) {
            citizen.open(address.substring(1));
            var main = citizen.page().locator("main");
            TOLD.forEach(told -> assertThat(main).containsText(told));
            citizen.look("public-service-whole");
            citizen.open(address.substring(1) + "?stampa=si");
            citizen.look("public-service-whole-print");
            citizen.open("rete/citta-del-lavoro/servizi?luogo=Varese");
            var row = citizen.page()
                    .locator(".il-results > li")
                    .filter(new Locator.FilterOptions().setHasText("Ente completo"));
            assertThat(row).containsText("Da confermare");
            assertThat(row).containsText("Altrove");
            citizen.look("public-search-stale");
        }
        tellsMachinesWhereAndWhen(new Anybody(stack).get(address).body());
    }

    private static void tellsMachinesWhereAndWhen(String page) throws Exception {
        var data = new ObjectMapper().readTree(first(DATA, page));
        var place = data.at("/availableChannel/serviceLocation/1");
        assertEquals("Via della Prova 3", place.at("/address/streetAddress").asText());
        assertEquals("45.8206", place.at("/geo/latitude").asText());
        assertEquals(3, place.path("openingHoursSpecification").size());
        assertEquals(
                "0332 000100",
                data.at("/availableChannel/servicePhone/telephone").asText());
    }

    private static String address(Anybody anybody, String organisation, String service) {
        return anybody.get("/rete/citta-del-lavoro/servizi/" + organisation + "/" + service)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void theNetworksOwnSiteIsLinked(RunningStack stack) throws Exception {
        var here = "/rete/citta-del-lavoro/servizi";
        stack.change("UPDATE network SET website = 'https://rete.example/?a=1&b=2' WHERE code = 'citta-del-lavoro'");
        assertTrue(new Anybody(stack).get(here).body().contains("href=\"https://rete.example/?a=1&amp;b=2\""));
        stack.change("UPDATE network SET website = NULL WHERE code = 'citta-del-lavoro'");
        assertFalse(new Anybody(stack).get(here).body().contains("Sito della Rete"));
    }

    private static void refused(Anybody anybody, String path, int status, String told) {
        var answer = anybody.get(path);
        assertEquals(status, answer.statusCode(), path);
        assertTrue(answer.body().contains(told), path);
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
    }

    @Test
    void hostileNamesAreJustNames(RunningStack stack) throws Exception {
        var entries = new PublicEntries(stack, "citta-del-lavoro");
        var organisation = entries.organisation(HOSTILE, -9, null);
        var service = entries.service(organisation, HOSTILE, true);
        var anybody = new Anybody(stack);
        var address = address(anybody, organisation, service);
        tellsMachinesTheNameAsItIs(anybody.get(address));
        try (var citizen = stack.visitor()) {
            for (var path : List.of(address, "/rete/citta-del-lavoro/servizi", "/rete/citta-del-lavoro/enti")) {
                citizen.page().onDialog(dialog -> {
                    throw new AssertionError("A name has become a script in " + path);
                });
                citizen.open(path.substring(1));
                assertThat(citizen.page().locator("main")).containsText(HOSTILE);
                citizen.look("public-hostile");
            }
        }
    }

    private static void tellsMachinesTheNameAsItIs(HttpResponse<String> page) throws Exception {
        assertFalse(page.body().contains("<script>alert"), page.body());
        var data = first(DATA, page.body());
        assertEquals(HOSTILE, new ObjectMapper().readTree(data).path("name").asText());
        var hash = MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(
                policy.contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"),
                "The policy names the structured data as it is: " + policy);
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertTrue(matcher.find(), () -> pattern + " is not in " + text);
        return matcher.group(1);
    }
}
