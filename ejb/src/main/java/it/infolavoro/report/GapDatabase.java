package it.infolavoro.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the gaps of the catalogue as the report account. */
@ApplicationScoped
class GapDatabase {

    private static final int MOST_SEARCHES = 50;

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** How a row is read. */
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** The gaps by need, most first. */
    List<GapRow> needs(long networkId, ReportFilter filter) {
        var asked = new FilterSql(networkId, filter.ofAnyOrganisation());
        var sql = "SELECT need_kind, (SELECT s.services FROM report_service s WHERE s.network_id = g.network_id"
                + " AND s.need_kind = g.need_kind), SUM(IF(kind = 'UNRESOLVED', gaps, 0)),"
                + " SUM(IF(kind = 'NOTHING_FOUND', gaps, 0)), COUNT(DISTINCT municipality_id) FROM report_gap g"
                + asked.where() + " GROUP BY network_id, need_kind ORDER BY SUM(gaps) DESC, need_kind";
        return read(
                asked,
                sql,
                rows -> new GapRow(
                        rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)));
    }

    /** What was looked for by more than the need, most first. */
    List<GapSearch> searches(long networkId, ReportFilter filter) {
        var asked = new FilterSql(networkId, filter.ofAnyOrganisation());
        var sql = "SELECT need_kind, place, language, audience, SUM(gaps) FROM report_gap" + asked.where()
                + " AND kind = 'NOTHING_FOUND' AND CONCAT(place, language, audience) <> ''"
                + " GROUP BY need_kind, place, language, audience ORDER BY 5 DESC, 1, 2, 3, 4 LIMIT " + MOST_SEARCHES;
        return read(
                asked,
                sql,
                rows -> new GapSearch(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getLong(5)));
    }

    private <T> List<T> read(FilterSql asked, String sql, Reader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            asked.bind(statement);
            var read = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException("The gaps of the catalogue cannot be read", failure);
        }
    }
}
