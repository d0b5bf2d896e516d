package it.infolavoro.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads how far Comuni are as the report account. Every statement names the network. */
@ApplicationScoped
class StartDatabase {

    private static final String MEMBER = "EXISTS (SELECT 1 FROM report_adhesion a"
            + " WHERE a.municipality_id = s.municipality_id AND a.valid_from <= ?"
            + " AND (a.valid_until IS NULL OR a.valid_until >= ?))";

    private static final String ROWS = "SELECT municipality_id, municipality, " + MEMBER + " AS member, people, hours,"
            + " COALESCE(notice_from <= ?, FALSE), alerts, trained, begun FROM report_start s WHERE network_id = ?";

    /** How often the statement asks for the day. */
    private static final int DAYS = 3;

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** All Comuni of a network that take part, by name. */
    List<StartRow> ofNetwork(long networkId, LocalDate today) {
        return read(ROWS + " HAVING member ORDER BY municipality", today, networkId);
    }

    /** One Comune of a network. */
    StartRow of(long networkId, long municipalityId, LocalDate today) {
        return read(ROWS + " AND municipality_id = ?", today, networkId, municipalityId)
                .get(0);
    }

    private List<StartRow> read(String sql, LocalDate today, long... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 1; index <= DAYS; index++) {
                statement.setObject(index, today);
            }
            for (var index = 0; index < values.length; index++) {
                statement.setLong(DAYS + 1 + index, values[index]);
            }
            var read = new ArrayList<StartRow>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(new StartRow(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getBoolean(3),
                            rows.getLong(4),
                            rows.getLong(5),
                            rows.getBoolean(6),
                            rows.getLong(7),
                            rows.getLong(8),
                            rows.getBoolean(9)));
                }
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException("How far the Comuni are cannot be read", failure);
        }
    }
}
