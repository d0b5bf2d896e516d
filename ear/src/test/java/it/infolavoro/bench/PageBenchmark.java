package it.infolavoro.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Fetches each page in turn with the bare servlet that runs the same SQL, so that both meet the machine in the same
 * state.
 */
final class PageBenchmark {

    private static final int WARM_UP = 400;
    private static final int MEASURED = 400;

    private static final String SEARCH = "/rete/laspezia/servizi?bisogno=training";
    private static final Pattern SERVICE = Pattern.compile("href=\"(/rete/laspezia/servizi/[^\"?]+)\"");
    private static final Pattern ORGANISATION = Pattern.compile("href=\"(/rete/laspezia/enti/[^\"?]+)\"");

    private final String base;
    private final Facts facts;

    /** The ids that the pages are asked for. */
    record Facts(long municipality, long organisation, long citizen) {}

    private record Page(String name, Visitor visitor, String path, String bare, long tenant) {}

    PageBenchmark(String base, Facts facts) {
        this.base = base;
        this.facts = facts;
    }

    /** The report's lines, one per page. */
    List<String> run() throws Exception {
        var desk = new Visitor(base).login("operatore.sarzana");
        var member = new Visitor(base).login("ente.cpi");
        var coordinator = new Visitor(base).login("coordinatore.laspezia");
        var citizen = new Visitor(base);
        var found = citizen.get(SEARCH);
        var lines = new ArrayList<String>();
        for (var page : List.of(
                new Page("Inizio (sportello)", desk, "/index.xhtml", null, 0),
                new Page("Persone", desk, "/citizen/list.xhtml", "citizens", facts.municipality()),
                new Page(
                        "Scheda della persona",
                        desk,
                        "/citizen/file.xhtml?id=" + facts.citizen(),
                        "citizen",
                        facts.municipality()),
                new Page("Nuovo accesso", desk, "/intake/new.xhtml?citizen=" + facts.citizen(), null, 0),
                new Page("Nuovo invio", desk, "/referral/edit.xhtml?citizen=" + facts.citizen(), null, 0),
                new Page("Invii", desk, "/referral/list.xhtml", "referrals", facts.municipality()),
                new Page("Posta in arrivo", member, "/inbox/list.xhtml", "inbox", facts.organisation()),
                new Page("Report di rete", coordinator, "/report/network.xhtml", null, 0),
                new Page("Catalogo pubblico: ricerca", citizen, SEARCH, null, 0),
                new Page("Catalogo pubblico: servizio", citizen, link(SERVICE, found), null, 0),
                new Page("Catalogo pubblico: ente", citizen, link(ORGANISATION, found), null, 0),
                new Page("HSDS: elenco dei servizi", citizen, "/api/hsds/services", null, 0))) {
            lines.add(measure(page));
        }
        return lines;
    }

    private static String link(Pattern pattern, String page) {
        var link = pattern.matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("The public catalogue shows nothing like " + pattern);
        }
        return link.group(1);
    }

    private String measure(Page page) throws Exception {
        var bare = new Visitor(base);
        var path = "/bare/" + page.bare() + "?tenant=" + page.tenant() + "&id=" + facts.citizen();
        Callable<Object> asked = () -> page.visitor().get(page.path());
        Callable<Object> control = () -> page.bare() == null ? null : bare.get(path);
        times(asked, control, WARM_UP);
        var both = times(asked, control, MEASURED);
        var of = both.get(0);
        if (page.bare() == null) {
            return "| %s | %s | %s | %s | – | – |".formatted(page.name(), of.text(0.5), of.text(0.95), of.text(0.99));
        }
        var against = both.get(1);
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        page.name(),
                        of.text(0.5),
                        of.text(0.95),
                        of.text(0.99),
                        against.text(0.5),
                        String.format(Locale.ROOT, "%.1f", of.percentile(0.5) / against.percentile(0.5)));
    }

    private static List<Times> times(Callable<Object> first, Callable<Object> second, int rounds) throws Exception {
        var firsts = new long[rounds];
        var seconds = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            firsts[round] = nanos(first);
            seconds[round] = nanos(second);
        }
        return List.of(new Times(firsts), new Times(seconds));
    }

    private static long nanos(Callable<Object> request) throws Exception {
        var start = System.nanoTime();
        try {
            request.call();
        } catch (IOException failure) {
            throw new IllegalStateException("A request failed while measuring", failure);
        }
        return System.nanoTime() - start;
    }
}
