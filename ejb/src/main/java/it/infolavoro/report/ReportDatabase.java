package it.infolavoro.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the {@code report_} views as the report account. Every statement names the network. */
@ApplicationScoped
public class ReportDatabase {

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** The views, with the column that counts. */
    enum View {
        VISIT("report_visit", "visits"),
        VISIT_REASON("report_visit_reason", "visits"),
        SESSION("report_session", "sessions"),
        DELIVERY("report_delivery", "deliveries");

        private final String table;
        private final String count;

        View(String table, String count) {
            this.table = table;
            this.count = count;
        }
    }

    /** States in the order of a delivery's life. One that is not named here comes first, so that it is noticed. */
    private static final String LIFE = "FIELD(state, 'SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD',"
            + " 'COMPLETED', 'DECLINED', 'FORWARDED', 'WITHDRAWN', 'INTERRUPTED', 'EXPIRED', 'SUPERSEDED')";

    /** The columns that figures may be grouped by. */
    enum Dimension {
        MUNICIPALITY("municipality_id", "MAX(municipality)", "MAX(municipality)"),
        ORGANISATION("organisation_id", "MAX(organisation)", "MAX(organisation)"),
        MONTH("DATE_FORMAT(month, '%Y-%m')", "NULL", "1"),
        REASON("reason", "NULL", "3 DESC, 1"),
        CHANNEL("channel", "NULL", "3 DESC, 1"),
        ANONYMOUS("anonymous", "NULL", "1"),
        NEED("need_kind", "NULL", "3 DESC, 1"),
        STATE("state", "NULL", LIFE),
        OUTCOME("outcome", "NULL", "3 DESC, 1");

        private final String key;
        private final String label;
        private final String order;

        Dimension(String key, String label, String order) {
            this.key = key;
            this.label = label;
            this.order = order;
        }
    }

    /** Counts by a dimension, without the rows that have no value for it. */
    List<Figure> figures(View view, Dimension by, long networkId, ReportFilter filter) {
        var asked = new FilterSql(networkId, view == View.DELIVERY ? filter : filter.ofAnyOrganisation());
        var sql = "SELECT " + by.key + ", " + by.label + ", SUM(" + view.count + ") FROM " + view.table + asked.where()
                + " GROUP BY 1 ORDER BY " + by.order;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            asked.bind(statement);
            return read(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The network's figures cannot be read", failure);
        }
    }

    private static List<Figure> read(PreparedStatement statement) throws SQLException {
        var figures = new ArrayList<Figure>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    figures.add(new Figure(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
            }
        }
        return figures;
    }
}
