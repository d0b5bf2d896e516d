package it.infolavoro.bench.search;

import it.infolavoro.persons.PersonLoader;
import it.infolavoro.persons.Recall;
import java.sql.Connection;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.logging.Logger;

/** Searches for loaded persons in every way and tells how long it took and whether they were found. */
final class SearchMeasure {

    private static final Logger LOG = Logger.getLogger(SearchMeasure.class.getName());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 500;
    private static final int SLIPS_OF_A_KIND = 300;
    private static final int SCANS = 15;

    private final SearchClient client;
    private final List<PersonLoader.Loaded> persons;
    private final Recall recall;
    private final Random random = new Random(11);

    SearchMeasure(SearchClient client, List<PersonLoader.Loaded> persons) {
        this.client = client;
        this.persons = persons;
        this.recall = new Recall(client::find, persons, 12);
    }

    /** The table of times, beginning with the old way to find what contains something. */
    List<String> times(Connection database, long municipality) throws Exception {
        var scan = scan(database, municipality);
        var lines = new ArrayList<>(List.of(
                "| what is typed | p50 ms | p95 ms | p99 ms | `LIKE '%x%'` p50 / p50 |", "|---|---:|---:|---:|---:|"));
        for (var way : ways().entrySet()) {
            var times = times(way.getValue());
            lines.add("| %s | %s | %s | %s | %.1f |"
                    .formatted(
                            way.getKey(),
                            text(percentile(times, 0.5)),
                            text(percentile(times, 0.95)),
                            text(percentile(times, 0.99)),
                            scan / percentile(times, 0.5)));
        }
        lines.add("| (`LIKE '%%x%%'` on surname and name, SQL alone) | %s | | | 1 |".formatted(text(scan)));
        return lines;
    }

    private Map<String, Function<PersonLoader.Loaded, Optional<String>>> ways() {
        var ways = new LinkedHashMap<String, Function<PersonLoader.Loaded, Optional<String>>>();
        ways.put("codice fiscale", one -> code(one, 16));
        ways.put("codice fiscale, first 6 to 12 characters", one -> code(one, 6 + random.nextInt(7)));
        ways.put("surname, first 3 to 6 letters", one -> Optional.of(beginning(surname(one), 3 + random.nextInt(4))));
        ways.put(
                "surname and first letter of the name",
                one -> Optional.of(surname(one) + " " + beginning(givenName(one), 1)));
        ways.put(
                "surname and first 3 letters of the name",
                one -> Optional.of(surname(one) + " " + beginning(givenName(one), 3)));
        ways.put(
                "3 letters of surname and of name",
                one -> Optional.of(beginning(surname(one), 3) + " " + beginning(givenName(one), 3)));
        ways.put("surname", one -> Optional.of(surname(one)));
        ways.put("name and surname", one -> Optional.of(givenName(one) + " " + surname(one)));
        ways.put("surname and birth date", one -> Optional.of(surname(one) + " " + day(one)));
        ways.put("telephone", one -> Optional.ofNullable(one.person().phone()));
        ways.put("e-mail", one -> Optional.ofNullable(one.person().email()));
        ways.put("surname and name, misspelt", one -> recall.misspelt(one.person()));
        ways.put("surname alone, misspelt", one -> recall.misspelt(surname(one)));
        ways.put("somebody who is not there", one -> Optional.of("Qwzxkj " + givenName(one)));
        return ways;
    }

    private long[] times(Function<PersonLoader.Loaded, Optional<String>> way) throws Exception {
        var times = new long[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; ) {
            var typed = way.apply(any());
            if (typed.isPresent()) {
                client.token();
                var begun = System.nanoTime();
                client.find(typed.get());
                if (round >= 0) {
                    times[round] = System.nanoTime() - begun;
                }
                round++;
            }
        }
        java.util.Arrays.sort(times);
        return times;
    }

    /** The table of recall by kind of slip and of name. */
    List<String> recall() throws Exception {
        var lines = new ArrayList<>(List.of(
                "| one slip in the surname or the name | somebody of that name on the first page | the person, by name"
                        + " and birth date |",
                "|---|---:|---:|"));
        for (var tally : recall.measure(SLIPS_OF_A_KIND)) {
            lines.add("| %s | %s | %s |"
                    .formatted(tally.what(), share(tally.named(), tally.tried()), share(tally.exact(), tally.tried())));
            LOG.fine(() -> tally.what() + ": " + tally.missed());
        }
        return lines;
    }

    /** Median of what the search once would have been: everybody whose names contain two texts. */
    private double scan(Connection database, long municipality) throws Exception {
        var times = new long[SCANS];
        var sql =
                "SELECT id, surname, given_name, birth_date, fiscal_code, phone FROM citizen WHERE municipality_id = ?"
                        + " AND surname LIKE ? AND given_name LIKE ? ORDER BY surname_key, given_name_key, id LIMIT 26";
        try (var statement = database.prepareStatement(sql)) {
            for (var round = 0; round < SCANS; round++) {
                var one = any();
                statement.setLong(1, municipality);
                statement.setString(2, "%" + beginning(surname(one), 4) + "%");
                statement.setString(3, "%" + beginning(givenName(one), 4) + "%");
                var begun = System.nanoTime();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(2);
                    }
                }
                times[round] = System.nanoTime() - begun;
            }
        }
        java.util.Arrays.sort(times);
        return percentile(times, 0.5);
    }

    private PersonLoader.Loaded any() {
        return persons.get(random.nextInt(persons.size()));
    }

    private static Optional<String> code(PersonLoader.Loaded one, int length) {
        return Optional.ofNullable(one.person().fiscalCode()).map(code -> code.substring(0, length));
    }

    private static String surname(PersonLoader.Loaded one) {
        return one.person().surname();
    }

    private static String givenName(PersonLoader.Loaded one) {
        return one.person().givenName();
    }

    private static String day(PersonLoader.Loaded one) {
        return DAY.format(one.person().birthDate());
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String share(int found, int of) {
        return of == 0 ? "–" : String.format(Locale.ROOT, "%.1f%% of %d", 100.0 * found / of, of);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    private static String text(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis);
    }
}
