package it.infolavoro.bench.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;

/**
 * What a page of the inbox costs the database as deliveries grow: rows touched, which no other load on the machine
 * changes, and milliseconds. It fills a database of the demo, which is thrown away afterwards; ten million deliveries
 * take 8 GB and, with a buffer pool as large, ten minutes.
 */
public final class InboxBenchmark {

    private static final Logger LOG = Logger.getLogger(InboxBenchmark.class.getName());
    private static final Path REPORT = Path.of("docs/benchmarks-inbox.md");
    private static final int ROUNDS = 200;
    private static final int WARM_UP = 20;
    private static final int PAGE = 26;

    private static final String FILL = """
            INSERT INTO delivery (municipality_id, organisation_id, version, referral_id, service_id, state, state_at,
              sent_at, sent_on, closed_at, first_wins, priority, age_band, need_kind, message, snapshot)
            SELECT t.municipality_id, s.organisation_id, 1, t.referral_id, s.id,
              CASE WHEN q.seq <= 8000 THEN 'SENT' ELSE 'COMPLETED' END, now(6),
              now(6) - interval (q.seq * 7919 MOD 31536000) second, curdate(),
              CASE WHEN q.seq <= 8000 THEN NULL ELSE now(6) END, 0,
              CASE WHEN q.seq MOD 20 = 0 THEN 'URGENT' ELSE 'NORMAL' END, t.age_band, t.need_kind, t.message, '[]'
            FROM seq_%d_to_%d q
            JOIN (SELECT id, organisation_id, row_number() OVER (ORDER BY id) n, count(*) OVER () c FROM service) s
              ON s.n = q.seq MOD s.c + 1
            JOIN (SELECT * FROM delivery ORDER BY id LIMIT 1) t""";

    private static final String LIST = """
            SELECT d.id, (SELECT m.name FROM municipality m WHERE m.id = d.municipality_id), d.age_band, d.need_kind,
              (SELECT s.name FROM service s WHERE s.id = d.service_id), d.state, d.priority, d.sent_at, d.state_at,
              d.closed_at, d.assignee_id FROM delivery d WHERE d.organisation_id = %d %s
            ORDER BY d.sent_at DESC, d.id DESC LIMIT 26""";

    private final Connection connection;
    private final long organisation;

    private InboxBenchmark(Connection connection, long organisation) {
        this.connection = connection;
        this.organisation = organisation;
    }

    /** Fills and measures: the address of the database, its owner and the password, then the sizes to measure at. */
    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            var organisation =
                    number(connection, "SELECT organisation_id FROM service GROUP BY 1 ORDER BY count(*) DESC");
            var benchmark = new InboxBenchmark(connection, organisation);
            var lines = new ArrayList<String>();
            for (var size : Arrays.copyOfRange(arguments, 3, arguments.length)) {
                benchmark.fill(Long.parseLong(size));
                lines.addAll(benchmark.measure());
                write(lines);
            }
        }
    }

    /** Fills up to this many deliveries in all; eight thousand of them are open, whatever the size. */
    private void fill(long size) throws SQLException {
        for (var done = number(connection, "SELECT count(*) FROM delivery"); done < size; ) {
            var until = Math.min(size, done + 50_000);
            run(String.format(Locale.ROOT, FILL, done + 1, until));
            done = until;
            LOG.info(done + " deliveries");
        }
        analyse();
    }

    private void analyse() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE delivery");
        }
    }

    private List<String> measure() throws SQLException {
        var size = number(connection, "SELECT count(*) FROM delivery");
        var open = "AND d.state = 'SENT'";
        var closed = "AND d.folder = 'CLOSED'";
        var lines = new ArrayList<String>();
        for (var round = 0; round < WARM_UP; round++) {
            line(size, "to warm up", open);
        }
        lines.add(line(size, "new", open));
        lines.add(line(size, "waiting, urgent", "AND d.folder = 'WAITING' AND d.priority = 'URGENT'"));
        lines.add(line(size, "ended, page 1", closed));
        lines.add(line(size, "ended, page 400 or last", closed + " " + later(closed)));
        return lines;
    }

    private String line(long size, String what, String where) throws SQLException {
        var sql = String.format(Locale.ROOT, LIST, organisation, where);
        var idle = -handlers() + handlers();
        var before = handlers();
        run(sql);
        var rows = handlers() - before - idle;
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            run(sql);
            nanos[round] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %d | %.2f | %.2f |",
                size,
                what,
                rows,
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 95 / 100] / 1e6);
    }

    /** Where page 400 begins, or the last page where there are fewer. */
    private String later(String where) throws SQLException {
        var before = number(
                connection, "SELECT count(*) FROM delivery d WHERE d.organisation_id = " + organisation + " " + where);
        var skip = Math.max(0, Math.min(399L * (PAGE - 1), before - PAGE));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT d.sent_at, d.id FROM delivery d WHERE d.organisation_id = "
                        + organisation + " " + where + " ORDER BY d.sent_at DESC, d.id DESC LIMIT 1 OFFSET " + skip)) {
            row.next();
            var at = row.getString(1);
            return "AND d.sent_at <= '" + at + "' AND (d.sent_at < '" + at + "' OR d.id < " + row.getLong(2) + ")";
        }
    }

    /** Rows and index entries that this connection has touched; asking counts too. */
    private long handlers() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getLong(1);
                    }
                }
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void write(List<String> lines) throws Exception {
        var text = new ArrayList<>(List.of(
                "# A page of the inbox as deliveries grow",
                "",
                "Written by `it.infolavoro.bench.inbox.InboxBenchmark` against a database of the demo: the list's"
                        + " statement over JDBC, for the organisation with the most services. Rows touched are the"
                        + " database's own count and do not depend on the machine; milliseconds do.",
                "",
                "| deliveries | list | rows touched | p50 ms | p95 ms |",
                "|---:|---|---:|---:|---:|"));
        text.addAll(lines);
        Files.writeString(REPORT, String.join("\n", text) + "\n");
    }
}
