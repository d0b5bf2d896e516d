package it.infolavoro.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Counts the deliveries of a network that wait for an answer, as the report account. */
@ApplicationScoped
public class WaitingWork {

    private static final String SENT_BEFORE = "SELECT COALESCE(SUM(deliveries), 0) FROM report_waiting_delivery"
            + " WHERE network_id = ? AND priority LIKE ? AND sent_at < ?";
    private static final String ANY = "%";

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** All that wait now. */
    public long all(long networkId, Instant now) {
        return count(networkId, ANY, now);
    }

    /** Those of a priority that were sent before a moment. */
    public long sentBefore(long networkId, String priority, Instant moment) {
        return count(networkId, priority, moment);
    }

    private long count(long networkId, String priority, Instant moment) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SENT_BEFORE)) {
            statement.setLong(1, networkId);
            statement.setString(2, priority);
            statement.setObject(3, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The waiting deliveries cannot be counted", failure);
        }
    }
}
