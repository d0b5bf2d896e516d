package it.infolavoro.bench.search;

import com.google.gson.JsonObject;
import it.infolavoro.bench.Times;
import it.infolavoro.launcher.Demo;
import it.infolavoro.launcher.Ports;
import it.infolavoro.launcher.Project;
import it.infolavoro.launcher.Stack;
import it.infolavoro.persons.ItalianPersons;
import it.infolavoro.persons.PersonLoader;
import it.infolavoro.platform.KeysOfSecret;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.mariadb.jdbc.Driver;

/**
 * Loads a hundred thousand persons into one Comune, writes some of them down a second time with a slip, through the
 * product, and reads the list of pairs page by page: {@code ./mvnw -Pbench
 * -Dbench.main=it.infolavoro.bench.search.DuplicateBenchmark}. The system properties {@code bench.persons} and
 * {@code bench.twins} make it smaller.
 */
public final class DuplicateBenchmark {

    private static final Logger LOG = Logger.getLogger(DuplicateBenchmark.class.getName());
    private static final Path REPORT = Path.of("docs/benchmarks-duplicates.md");
    private static final int PERSONS = Integer.getInteger("bench.persons", 100_000);
    private static final int TWINS = Integer.getInteger("bench.twins", 3_000);
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 50;

    private final SearchClient client;
    private final Random random = new Random(17);
    private final List<String> lines = new ArrayList<>();

    private DuplicateBenchmark(SearchClient client) {
        this.client = client;
    }

    /** Runs the benchmark; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        var project = Project.find();
        var data = project.root().resolve("ear/target/bench/" + System.currentTimeMillis());
        System.setProperty("infolavoro.db.buffer", System.getProperty("infolavoro.db.buffer", "1G"));
        var ports = Ports.free();
        try (var stack = new Stack(project, data, ports, "demo", LOG::info)) {
            stack.start();
            var settings = stack.settings();
            var account = new Properties();
            account.put("user", settings.get("DB_OWNER_USER"));
            account.put("password", settings.get("DB_OWNER_PASSWORD"));
            try (var owner = new Driver().connect(settings.get("DB_URL") + "?allowLocalInfile=true", account)) {
                var url = "http://localhost:" + ports.http();
                var run = new DuplicateBenchmark(
                        new SearchClient(url, settings.get("OIDC_PROVIDER_URL"), "operatore.laspezia"));
                run.run(owner, new PersonLoader(owner, KeysOfSecret.of(Demo.KEY, owner), data.resolve("load")));
                Files.writeString(project.root().resolve(REPORT), String.join("\n", run.lines) + "\n");
            }
        }
        LOG.info("Report: " + REPORT);
    }

    private void run(Connection owner, PersonLoader loader) throws Exception {
        var comune = number(owner, "SELECT id FROM municipality WHERE istat_code = '011015'");
        var loaded = loader.load(List.of(comune), PERSONS, new ItalianPersons(5)).stream()
                // Of full age: for a minor somebody answers, whose name would have to be made up too.
                .filter(one -> one.person().surname().matches("\\p{L}{4,}")
                        && one.person().birthDate().isBefore(LocalDate.now().minusYears(19)))
                .toList();
        execute(owner, "UPDATE citizen SET fiscal_code_base = LEFT(fiscal_code, 15) WHERE created_by = 'bench'");
        var registering = new long[TWINS];
        for (var twin = 0; twin < TWINS; twin++) {
            var known = loaded.get(random.nextInt(loaded.size())).person();
            registering[twin] = nanos(() ->
                    client.send("POST", "/api/citizens", twin(known.surname(), known.givenName(), known.birthDate())));
        }
        var pairs = number(owner, "SELECT COUNT(*) FROM duplicate_proposal WHERE municipality_id = " + comune);
        head(number(owner, "SELECT COUNT(*) FROM citizen WHERE municipality_id = " + comune), pairs);
        row("first page of the pairs", times(() -> client.send("GET", "/api/duplicates", null)));
        var last = walk();
        row("last page of the pairs", times(() -> client.send("GET", "/api/duplicates?after=" + last, null)));
        row("possible duplicates while typing", times(() -> {
            var known = loaded.get(random.nextInt(loaded.size())).person();
            var typed = typed(known.surname(), known.givenName(), known.birthDate());
            return client.send("POST", "/api/duplicates/search", typed);
        }));
        row("a person is written down, pairs included", new Times(registering));
        lines.add("");
        lines.add("Load of the machine at the end: %.1f (one minute)."
                .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private void head(long persons, long pairs) {
        lines.addAll(List.of(
                "# Benchmark: duplicates",
                "",
                "Written by `./mvnw -Pbench -Dbench.main=" + DuplicateBenchmark.class.getName() + "` on "
                        + LocalDate.now()
                        + ", Java " + System.getProperty("java.version") + ", "
                        + Runtime.getRuntime().availableProcessors()
                        + " processors. The persons are made up (seeded). A time is that of a REST call of a logged-in"
                        + " operator over loopback, from the request to the last byte, client included: login,"
                        + " authorisation and trail are on.",
                "",
                String.format(
                        Locale.ROOT, "%,d persons in one Comune, %,d pairs that may be one person's.", persons, pairs),
                "",
                "| what | p50 ms | p95 ms | p99 ms |",
                "|---|---:|---:|---:|"));
    }

    private void row(String what, Times times) {
        lines.add("| " + what + " | " + times.text(0.5) + " | " + times.text(0.95) + " | " + times.text(0.99) + " |");
        LOG.info(lines.get(lines.size() - 1));
    }

    /** The cursor of the last page, reached page by page. */
    private String walk() throws Exception {
        String last = null;
        for (String after = null; ; ) {
            var page = client.send("GET", "/api/duplicates" + (after == null ? "" : "?after=" + after), null)
                    .getAsJsonObject();
            if (!page.has("next") || page.get("next").isJsonNull()) {
                return last;
            }
            after = page.get("next").getAsString();
            last = after;
        }
    }

    private Times times(Callable<?> call) throws Exception {
        var nanos = new long[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            client.token();
            var taken = nanos(call);
            if (round >= 0) {
                nanos[round] = taken;
            }
        }
        return new Times(nanos);
    }

    private static long nanos(Callable<?> call) throws Exception {
        var begun = System.nanoTime();
        call.call();
        return System.nanoTime() - begun;
    }

    /** Somebody who is on file, written down once more with two letters swapped and no code. */
    private static JsonObject twin(String surname, String givenName, LocalDate born) {
        var person = typed(
                surname.charAt(0) + surname.substring(2, 3) + surname.charAt(1) + surname.substring(3),
                givenName,
                born);
        person.addProperty("noFiscalCodeReason", "not_declared");
        var command = new JsonObject();
        command.addProperty("requestId", UUID.randomUUID().toString());
        command.addProperty("warningsConfirmed", true);
        command.add("person", person);
        return command;
    }

    private static JsonObject typed(String surname, String givenName, LocalDate born) {
        var typed = new JsonObject();
        typed.addProperty("surname", surname);
        typed.addProperty("givenName", givenName);
        typed.addProperty("birthDate", born.toString());
        return typed;
    }

    private static long number(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
