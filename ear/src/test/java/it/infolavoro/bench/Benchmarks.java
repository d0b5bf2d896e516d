package it.infolavoro.bench;

import it.infolavoro.launcher.Ports;
import it.infolavoro.launcher.Project;
import it.infolavoro.launcher.Stack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.mariadb.jdbc.Driver;

/** Starts the stack twice (cold, then warm), measures start, memory and pages, and writes the report. */
public final class Benchmarks {

    private static final Logger LOG = Logger.getLogger(Benchmarks.class.getName());
    private static final Path REPORT = Path.of("docs/benchmarks.md");
    private static final double KIB_PER_MIB = 1024;

    private Benchmarks() {}

    /** Runs the benchmarks; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        var project = Project.find();
        var data = project.root().resolve("ear/target/bench/" + System.currentTimeMillis());
        var ports = Ports.free();
        var lines = new ArrayList<String>();
        lines.add("| start | seconds until the application answers |");
        lines.add("|---|---:|");
        lines.add("| first, with an empty data directory | " + start(project, data, ports, null) + " |");
        var pages = new ArrayList<String>();
        lines.add("| again, with existing data | "
                + start(project, data, ports, settings -> {
                    pages.addAll(memory());
                    pages.addAll(pages(data, ports, settings));
                })
                + " |");
        lines.add("");
        lines.addAll(pages);
        write(project.root().resolve(REPORT), lines);
    }

    private interface Work {
        void run(Map<String, String> settings) throws Exception;
    }

    private static String start(Project project, Path data, Ports ports, Work work) throws Exception {
        try (var stack = new Stack(project, data, ports, "demo", Benchmarks::say)) {
            var begun = System.nanoTime();
            stack.start();
            var seconds = (System.nanoTime() - begun) / 1e9;
            if (work != null) {
                work.run(stack.settings());
            }
            return String.format(Locale.ROOT, "%.1f", seconds);
        }
    }

    /** Resident memory of this process's children, just after they are ready. */
    private static List<String> memory() throws Exception {
        var lines = new ArrayList<>(List.of("| process, just after ready | resident MiB |", "|---|---:|"));
        var sum = 0.0;
        for (var child : ProcessHandle.current().descendants().toList()) {
            var command = child.info().commandLine().orElse("");
            var name = nameOf(command);
            if (name != null) {
                var mebibytes = resident(child.pid());
                sum += mebibytes;
                lines.add("| %s | %.0f |".formatted(name, mebibytes));
            }
        }
        lines.add("| together | %.0f |".formatted(sum));
        lines.add("");
        return lines;
    }

    private static String nameOf(String command) {
        for (var server : Map.of("mariadbd", "MariaDB", "quarkus", "Keycloak", "jboss-modules", "WildFly")
                .entrySet()) {
            if (command.contains(server.getKey())) {
                return server.getValue();
            }
        }
        return null;
    }

    private static double resident(long pid) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .sum();
    }

    private static List<String> pages(Path data, Ports ports, Map<String, String> settings) throws Exception {
        var base = "http://localhost:" + ports.http();
        deployBare(data);
        var lines = new ArrayList<>(List.of(
                "| page | p50 ms | p95 ms | p99 ms | bare p50 ms | ratio of p50 |", "|---|---:|---:|---:|---:|---:|"));
        lines.addAll(new PageBenchmark(base, facts(settings)).run());
        lines.add("");
        lines.addAll(new AcceptBenchmark(base, settings).run());
        return lines;
    }

    private static void deployBare(Path data) throws Exception {
        var war = ShrinkWrap.create(WebArchive.class, "bare.war").addPackage("it.infolavoro.bench.bare");
        var deployments = data.resolve("wildfly/deployments");
        war.as(ZipExporter.class).exportTo(deployments.resolve("bare.war").toFile(), true);
        var marker = deployments.resolve("bare.war.deployed");
        for (var wait = 0; wait < 60 && !Files.exists(marker); wait++) {
            Thread.sleep(500);
        }
        if (!Files.exists(marker)) {
            throw new IllegalStateException("The bare servlet was not deployed; see the server's log");
        }
    }

    private static PageBenchmark.Facts facts(Map<String, String> settings) throws Exception {
        var account = new Properties();
        account.put("user", settings.get("DB_USER"));
        account.put("password", settings.get("DB_PASSWORD"));
        try (var connection = new Driver().connect(settings.get("DB_URL"), account);
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT m.id, o.id, MIN(r.citizen_id) FROM municipality m, member_organisation o, referral r
                        WHERE r.municipality_id = m.id AND m.istat_code = '011027' AND o.code = 'cpi'
                        GROUP BY m.id, o.id""")) {
            row.next();
            return new PageBenchmark.Facts(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private static void write(Path report, List<String> lines) throws Exception {
        var text = new ArrayList<>(List.of(
                "# Benchmarks",
                "",
                "Written by `./mvnw -Pbench` on " + LocalDate.now() + ", Java " + System.getProperty("java.version")
                        + ", "
                        + Runtime.getRuntime().availableProcessors()
                        + " processors. Login, authorisation and trail are on. Each page is fetched over loopback in"
                        + " turn with a bare JDBC servlet on the same server that runs the same SQL; a time is from the"
                        + " request to the last byte, client included. Compare ratios, not machines.",
                ""));
        text.addAll(lines);
        text.addAll(List.of(
                "",
                "Pages of the inbox as deliveries grow: [benchmarks-inbox.md](benchmarks-inbox.md).",
                "",
                "Finding a person among a million: [benchmarks-search.md](benchmarks-search.md).",
                "",
                "Pairs of possible duplicates among a hundred thousand persons:"
                        + " [benchmarks-duplicates.md](benchmarks-duplicates.md).",
                "",
                "Writing a paper: [benchmarks-paper.md](benchmarks-paper.md)."));
        Files.writeString(report, String.join("\n", text) + "\n");
        say("Report: " + report);
    }

    private static void say(String line) {
        LOG.info(line);
    }
}
