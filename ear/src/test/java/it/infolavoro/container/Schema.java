package it.infolavoro.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database as its owner sees it: across all Comuni, in plain SQL, for tests that look behind every door. */
@ApplicationScoped
public class Schema {

    @Resource(lookup = "java:/jdbc/infolavoro-owner")
    DataSource owner;

    /** A connection, to be closed. */
    public Connection connection() throws SQLException {
        return owner.getConnection();
    }

    /** Runs a statement. */
    public void run(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query gives. */
    public long number(String sql) throws SQLException {
        return Long.parseLong(rows(sql).get(0));
    }

    /** What a query gives: each row as one text. */
    public List<String> rows(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column));
                }
                found.add(String.join("|", row));
            }
            return found;
        }
    }
}
