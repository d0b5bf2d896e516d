package it.infolavoro.bench.search;

import it.infolavoro.launcher.Demo;
import it.infolavoro.launcher.Ports;
import it.infolavoro.launcher.Project;
import it.infolavoro.launcher.Stack;
import it.infolavoro.persons.ItalianPersons;
import it.infolavoro.persons.PersonLoader;
import it.infolavoro.platform.KeysOfSecret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import org.mariadb.jdbc.Driver;

/**
 * Loads a million persons over 7,900 Comuni and another million into one, searches for them through the running
 * application, and writes the report: {@code ./mvnw -Pbench -Dbench.main=it.infolavoro.bench.search.SearchBenchmark}.
 * The system property {@code bench.persons} makes it smaller.
 */
public final class SearchBenchmark {

    private static final Logger LOG = Logger.getLogger(SearchBenchmark.class.getName());
    private static final Path REPORT = Path.of("docs/benchmarks-search.md");
    private static final int PERSONS = Integer.getInteger("bench.persons", 1_000_000);
    private static final int COMUNI = 7_900;

    private final String application;
    private final Map<String, String> settings;
    private final Path directory;
    private final List<String> lines = new ArrayList<>();

    private SearchBenchmark(String application, Map<String, String> settings, Path directory) {
        this.application = application;
        this.settings = settings;
        this.directory = directory;
    }

    /** Runs the benchmark; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        var project = Project.find();
        var data = project.root().resolve("ear/target/bench/" + System.currentTimeMillis());
        System.setProperty("infolavoro.db.buffer", System.getProperty("infolavoro.db.buffer", "2G"));
        var ports = Ports.free();
        try (var stack = new Stack(project, data, ports, "demo", LOG::info)) {
            stack.start();
            var url = "http://localhost:" + ports.http();
            var run = new SearchBenchmark(url, stack.settings(), data.resolve("load"));
            run.run();
            Files.writeString(project.root().resolve(REPORT), String.join("\n", run.lines) + "\n");
        }
        LOG.info("Report: " + REPORT);
    }

    private void run() throws Exception {
        lines.addAll(List.of(
                "# Benchmark: finding a person",
                "",
                "Written by `./mvnw -Pbench -Dbench.main=" + SearchBenchmark.class.getName() + "` on "
                        + LocalDate.now()
                        + ", Java " + System.getProperty("java.version") + ", "
                        + Runtime.getRuntime().availableProcessors()
                        + " processors, 2 GB for the database. The persons are made up (seeded), what is searched is"
                        + " drawn from them. A time is that of a REST call of a logged-in operator over loopback, from"
                        + " the request to the last byte, client included: login, authorisation and trail are on.",
                ""));
        try (var owner = connection("DB_OWNER_USER", "DB_OWNER_PASSWORD")) {
            var loader = new PersonLoader(owner, KeysOfSecret.of(Demo.KEY, owner), directory);
            var persons = new ItalianPersons(1);
            var many = comuni(owner);
            many.add(id(owner, "011027"));
            measure("%,d persons over %,d Comuni".formatted(PERSONS, many.size()), owner, loader, many, persons);
            var one = List.of(id(owner, "011015"));
            measure("%,d more persons in one Comune".formatted(PERSONS), owner, loader, one, new ItalianPersons(2));
        }
    }

    private void measure(String title, Connection owner, PersonLoader loader, List<Long> comuni, ItalianPersons persons)
            throws Exception {
        var begun = System.nanoTime();
        var loaded = loader.load(comuni, Math.max(1, PERSONS / comuni.size()), persons);
        LOG.info(title + ": loaded after " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
        var user = comuni.size() > 1 ? "operatore.sarzana" : "operatore.laspezia";
        var client = new SearchClient(application, settings.get("OIDC_PROVIDER_URL"), user);
        var measure = new SearchMeasure(client, loaded);
        lines.add("## " + title);
        lines.add("");
        lines.add("In the tables then: " + loader.rows() + ", " + size(owner) + ".");
        lines.add("");
        lines.addAll(measure.times(owner, comuni.get(comuni.size() - 1)));
        lines.add("");
        lines.addAll(measure.recall());
        lines.add("");
        lines.forEach(LOG::info);
    }

    /** Comuni that exist for the benchmark alone. */
    private static List<Long> comuni(Connection owner) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO municipality (version, network_id, istat_code, belfiore, name, province, cap,"
                            + " population) SELECT 0, (SELECT MIN(id) FROM network), CONCAT('9', LPAD(seq, 5, '0')),"
                            + " 'Z999', CONCAT('Comune ', seq), 'XX', '00000', 1000 FROM seq_1_to_" + (COMUNI - 1));
            try (var rows = statement.executeQuery("SELECT id FROM municipality WHERE province = 'XX'")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private static long id(Connection owner, String istatCode) throws SQLException {
        return number(owner, "SELECT id FROM municipality WHERE istat_code = '" + istatCode + "'");
    }

    private static String size(Connection owner) throws SQLException {
        return "%,d MiB with their indexes"
                .formatted(number(
                        owner,
                        "SELECT SUM(data_length + index_length) / 1048576 FROM information_schema.tables"
                                + " WHERE table_name IN ('person_key', 'word_key')"));
    }

    private static long number(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connection(String user, String password) throws SQLException {
        var account = new Properties();
        account.put("user", settings.get(user));
        account.put("password", settings.get(password));
        return new Driver().connect(settings.get("DB_URL") + "?allowLocalInfile=true", account);
    }
}
