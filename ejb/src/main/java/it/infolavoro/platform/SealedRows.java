package it.infolavoro.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The rows of columns with sealed bytes, across all Comuni: for the keys alone, who know no content and ask for none.
 * It is plain SQL, so that a row's version stays and no door is needed (ADR 0031); the bytes in clear never leave
 * {@link Keys}.
 */
@ApplicationScoped
public class SealedRows {

    private static final String SUMMARIES = "SELECT COUNT(*), MAX(valid_until) FROM receipt_code"
            + " WHERE revoked_at IS NULL AND valid_until >= ? AND LEFT(summary, 5) <> ?";

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    /** A sealed value and whose it is. */
    public record Sealed(long owner, byte[] bytes) {}

    /** How many rows there are, and the highest id. */
    public record Extent(long rows, long last) {}

    /** Summaries that nobody here can seal anew: how many can still be opened, and until when; null for none. */
    public record Summaries(long rows, LocalDate until) {}

    /** How a row is read. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** How many rows of a column there are now. */
    public Extent extent(SealedColumn column) {
        var sql = "SELECT COUNT(*), COALESCE(MAX(id), 0) FROM " + column.table();
        return read(sql, row -> new Extent(row.getLong(1), row.getLong(2))).get(0);
    }

    /** Ids of some rows that come after one, in their order. */
    public List<Long> after(SealedColumn column, long after, long last, int most) {
        var sql = "SELECT id FROM " + column.table() + " WHERE id > ? AND id <= ? ORDER BY id LIMIT " + most;
        return read(sql, row -> row.getLong(1), after, last);
    }

    /** The value of a row, locked until the transaction ends; empty where there is none any more. */
    public Optional<Sealed> lock(SealedColumn column, long id) {
        var found = read(select(column) + " AND id = ? FOR UPDATE", SealedRows::sealed, id);
        return found.stream().findFirst();
    }

    /** Some value of a column; empty for none. */
    Optional<Sealed> any(SealedColumn column) {
        return read(select(column) + " LIMIT 1", SealedRows::sealed).stream().findFirst();
    }

    /** Puts other bytes in the place of a row's; its version stays, for what it says is the same. */
    public void put(SealedColumn column, long id, byte[] bytes) {
        var sql = "UPDATE " + column.table() + " SET " + column.column() + " = ? WHERE id = ?";
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, bytes, id)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("A sealed value of " + column.table() + " cannot be written", failure);
        }
    }

    /** The summaries that can be opened with their code today or later and stand under another key than this. */
    public Summaries summaries(LocalDate today, int key) {
        return read(
                        SUMMARIES,
                        row -> new Summaries(row.getLong(1), row.getObject(2, LocalDate.class)),
                        today,
                        Keys.head(key))
                .get(0);
    }

    private static String select(SealedColumn column) {
        return "SELECT " + column.owner() + ", " + column.column() + " FROM " + column.table() + " WHERE "
                + column.column() + " IS NOT NULL";
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(row.getLong(1), row.getBytes(2));
    }

    private <T> List<T> read(String sql, Reader<T> reader, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException("Sealed values cannot be read", failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
