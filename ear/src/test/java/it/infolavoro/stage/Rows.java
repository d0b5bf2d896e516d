package it.infolavoro.stage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows each table of the running stack has, to show that what was refused has stored nothing. */
public final class Rows {

    /**
     * Reading is recorded too, so these grow with every look at a page; what is typed is kept as a draft; packages are
     * written in the background.
     */
    private static final Set<String> GROWING = Set.of(
            "account",
            "audit_entry",
            "audit_event",
            "draft",
            "exit_package_part",
            "flyway_schema_history",
            "open_intake",
            "operator_presence",
            "people_roll",
            "signal_attempt",
            "signal_desk");

    private Rows() {}

    /** Rows by table, without the trail of readings. */
    public static Map<String, Long> count(RunningStack stack) {
        var counts = new TreeMap<String, Long>();
        try (var connection = stack.database()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("SELECT COUNT(*) FROM `" + table + "`")) {
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The rows cannot be counted", failure);
        }
        return counts;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (row.next()) {
                if (!GROWING.contains(row.getString(1))) {
                    tables.add(row.getString(1));
                }
            }
        }
        return tables;
    }
}
