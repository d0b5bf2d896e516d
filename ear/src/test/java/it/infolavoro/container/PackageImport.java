package it.infolavoro.container;

import it.infolavoro.exitpackage.ExitTables;
import it.infolavoro.exitpackage.SealedColumns;
import it.infolavoro.tenancy.OwnedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** Reads a package in where its Comune has no rows, as its own guide says, and empties a Comune before that. */
@ApplicationScoped
public class PackageImport {

    @Inject
    Schema schema;

    @Inject
    ExitTables tables;

    @Inject
    SealedColumns seals;

    private long municipality(String istatCode) throws SQLException {
        return schema.number("select id from municipality where istat_code = '" + istatCode + "'");
    }

    /** How many rows of a table are the Comune's. */
    long count(String istatCode, String table) throws SQLException {
        return schema.number("select count(*) from `" + table + "` where " + condition(table, municipality(istatCode)));
    }

    /** Removes the Comune's rows from these tables, the last first, since it may be found only by one before it. */
    void wipe(String istatCode, List<String> parentsFirst) throws SQLException {
        var names = new ArrayList<>(parentsFirst);
        Collections.reverse(names);
        var municipality = municipality(istatCode);
        try (var connection = schema.connection()) {
            unchecked(connection, () -> {
                for (var name : names) {
                    run(connection, "delete from `" + name + "` where " + condition(name, municipality));
                }
            });
        }
    }

    /** Stores the rows of a package, those first to which others refer. */
    void read(String istatCode, PackageReader reader) throws SQLException {
        var municipality = municipality(istatCode);
        try (var connection = schema.connection()) {
            unchecked(connection, () -> {
                for (var name : reader.tables()) {
                    for (var row : reader.rows(name)) {
                        insert(connection, table(name), municipality, row);
                    }
                }
            });
        }
    }

    private void insert(Connection connection, OwnedTable table, long municipality, JsonObject row)
            throws SQLException {
        var names = table.columns().stream()
                .map(column -> "`" + column.name() + "`")
                .toList();
        var places = String.join(", ", Collections.nCopies(names.size(), "?"));
        var sql = "insert into `" + table.name() + "` (" + String.join(", ", names) + ") values (" + places + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < names.size(); at++) {
                var column = table.columns().get(at);
                bind(statement, at + 1, table.name(), column, municipality, row.get(column.name()));
            }
            statement.executeUpdate();
        }
    }

    private void bind(
            PreparedStatement statement,
            int at,
            String table,
            OwnedTable.Column column,
            long municipality,
            JsonValue value)
            throws SQLException {
        if (value instanceof JsonNumber number) {
            statement.setLong(at, number.longValueExact());
        } else if (!(value instanceof JsonString text)) {
            statement.setObject(at, null);
        } else if (column.binary()) {
            var clear = Base64.getDecoder().decode(text.getString());
            statement.setBytes(at, seals.seal(table, column.name(), municipality, clear));
        } else {
            statement.setString(at, text.getString());
        }
    }

    private String condition(String table, long municipality) {
        return table(table).condition().replace("?", Long.toString(municipality));
    }

    private OwnedTable table(String name) {
        return tables.all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What is done to the tables. */
    private interface Work {
        void run() throws SQLException;
    }

    /** Tables that refer to themselves are filled in the order of their ids. */
    private static void unchecked(Connection connection, Work work) throws SQLException {
        run(connection, "set foreign_key_checks = 0");
        try {
            work.run();
        } finally {
            run(connection, "set foreign_key_checks = 1");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
