package it.infolavoro.report;

import it.infolavoro.audit.AuditEvent.Kind;
import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.InstantConverter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the trail of all bodies as the report account, the newest first. */
@ApplicationScoped
class ActivityDatabase {

    private static final InstantConverter TIMES = new InstantConverter();

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** Some entries of a search whose period is known. */
    List<ActivityRow> read(ActivitySearch search, int most) {
        var sql = new StringBuilder("SELECT id, at, actor, role, kind, action, network, municipality, organisation"
                + " FROM report_activity WHERE at >= ? AND at < ?");
        var values = new ArrayList<Object>(List.of(utc(search.begin()), utc(search.end())));
        only(sql, values, "actor", search.actor());
        only(sql, values, "role", search.role());
        only(sql, values, "kind", search.kind() == null ? null : search.kind().name());
        only(sql, values, "action", search.action());
        var cursor = Cursor.decode(search.after(), 2);
        if (cursor != null) {
            sql.append(" AND (at < ? OR at = ? AND id < ?)");
            values.addAll(List.of(utc(cursor.instant(0)), utc(cursor.instant(0)), cursor.number(1)));
        }
        sql.append(" ORDER BY at DESC, id DESC LIMIT ").append(most);
        return rows(sql.toString(), values);
    }

    private static void only(StringBuilder sql, List<Object> values, String column, String value) {
        if (value != null) {
            sql.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private List<ActivityRow> rows(String sql, List<Object> values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, values.get(index));
            }
            var read = new ArrayList<ActivityRow>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(row(rows));
                }
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException("The trail cannot be read", failure);
        }
    }

    private static ActivityRow row(ResultSet rows) throws SQLException {
        return new ActivityRow(
                rows.getLong(1),
                TIMES.convertToEntityAttribute(rows.getObject(2, LocalDateTime.class)),
                rows.getString(3),
                rows.getString(4),
                Kind.valueOf(rows.getString(5)),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getString(9));
    }

    private static LocalDateTime utc(Instant at) {
        return TIMES.convertToDatabaseColumn(at);
    }
}
