package it.infolavoro.report;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A filter as the condition of a statement on a {@code report_} view. Every one names the network. */
record FilterSql(long networkId, ReportFilter filter) {

    String where() {
        return " WHERE network_id = ? AND month BETWEEN ? AND ?"
                + (filter.municipalityId() == null ? "" : " AND municipality_id = ?")
                + (filter.organisationId() == null ? "" : " AND organisation_id = ?");
    }

    /** Sets the parameters of {@link #where()}, which are the statement's first. */
    void bind(PreparedStatement statement) throws SQLException {
        statement.setLong(1, networkId);
        statement.setDate(2, Date.valueOf(filter.from().atDay(1)));
        statement.setDate(3, Date.valueOf(filter.to().atDay(1)));
        var next = 4;
        if (filter.municipalityId() != null) {
            statement.setLong(next++, filter.municipalityId());
        }
        if (filter.organisationId() != null) {
            statement.setLong(next, filter.organisationId());
        }
    }
}
