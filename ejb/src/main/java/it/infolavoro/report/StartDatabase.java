package it.infolavoro.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads how far Comuni are as the report account. Every statement names the network. */
@ApplicationScoped
class StartDatabase {

    private static final String ROWS = "SELECT municipality_id, municipality, member, people, hours, notices, alerts,"
            + " trained, begun FROM report_start WHERE network_id = ?";

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** All Comuni of a network that take part, by name. */
    List<StartRow> ofNetwork(long networkId) {
        return read(ROWS + " AND member ORDER BY municipality", networkId);
    }

    /** One Comune of a network. */
    StartRow of(long networkId, long municipalityId) {
        return read(ROWS + " AND municipality_id = ?", networkId, municipalityId)
                .get(0);
    }

    private List<StartRow> read(String sql, long... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setLong(index + 1, values[index]);
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
                            rows.getLong(6),
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
