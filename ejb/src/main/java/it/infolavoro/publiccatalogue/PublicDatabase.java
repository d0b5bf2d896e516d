package it.infolavoro.publiccatalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the {@code public_} views as the account that may read nothing else (rule R1). */
@ApplicationScoped
class PublicDatabase {

    @Resource(lookup = "java:/jdbc/infolavoro-public")
    DataSource database;

    /** How a row is read. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows that meet the conditions. */
    <T> List<T> rows(String select, Conditions conditions, String order, Reader<T> reader) {
        return read(select + conditions.where() + order, conditions, reader);
    }

    /** A page of them, with how many there are. */
    <T> PublicPage<T> page(String select, Conditions conditions, String order, Paging paging, Reader<T> reader) {
        var counted = select.replaceFirst(" FROM ", ", COUNT(*) OVER () AS total FROM ");
        var total = new long[1];
        var rows = read(
                counted + conditions.where() + order + " LIMIT ? OFFSET ?",
                conditions,
                row -> {
                    total[0] = row.getLong("total");
                    return reader.read(row);
                },
                paging.size(),
                paging.offset());
        return new PublicPage<>(rows, total[0], paging.number(), paging.size());
    }

    private <T> List<T> read(String sql, Conditions conditions, Reader<T> reader, long... limits) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            conditions.bind(statement, limits);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The public catalogue cannot be read", failure);
        }
    }
}
