package it.infolavoro.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import javax.sql.DataSource;

/** Reads the counts of deliveries as the report account. */
@ApplicationScoped
class PerformanceDatabase {

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** The performances of a filter whose period is filled in. */
    PerformanceReport read(long networkId, ReportFilter filter, PerformanceBy by) {
        var asked = new FilterSql(networkId, filter);
        var sql = "SELECT " + by.id() + ", MAX(" + by.column() + "), kind, detail, days, SUM(deliveries)"
                + " FROM report_delivery_figure" + asked.where()
                + " GROUP BY " + by.id() + ", kind, detail, days HAVING SUM(deliveries) <> 0 ORDER BY 2, 1";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            asked.bind(statement);
            return read(statement, filter, by);
        } catch (SQLException failure) {
            throw new IllegalStateException("The figures of deliveries cannot be read", failure);
        }
    }

    private static PerformanceReport read(PreparedStatement statement, ReportFilter filter, PerformanceBy by)
            throws SQLException {
        var all = new PerformanceCounts(null);
        var each = new LinkedHashMap<Long, PerformanceCounts>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var label = rows.getString(2);
                var counts = each.computeIfAbsent(rows.getLong(1), id -> new PerformanceCounts(label));
                counts.add(rows.getString(3), rows.getString(4), rows.getInt(5), rows.getLong(6));
                all.add(rows.getString(3), rows.getString(4), rows.getInt(5), rows.getLong(6));
            }
        }
        return new PerformanceReport(
                filter,
                by,
                all.performance(),
                each.values().stream().map(PerformanceCounts::performance).toList());
    }
}
