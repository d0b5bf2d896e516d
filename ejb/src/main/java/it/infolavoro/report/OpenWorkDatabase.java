package it.infolavoro.report;

import it.infolavoro.report.OpenWork.ServiceQueue;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;

/** Reads what is open of a body as the report account. */
@ApplicationScoped
public class OpenWorkDatabase {

    private static final String DELIVERIES =
            "SELECT state, SUM(deliveries) FROM report_open_delivery WHERE network_id = ? AND ";
    private static final String SERVICES =
            "SELECT service_id, service, need_kind, SUM(deliveries) FROM report_open_delivery WHERE network_id = ?"
                    + " AND organisation_id = ? AND state IN ('SENT', 'ACKNOWLEDGED')"
                    + " GROUP BY service_id, service, need_kind ORDER BY service, service_id";
    private static final String APPOINTMENTS =
            "SELECT COALESCE(SUM(appointments), 0) FROM report_open_appointment WHERE network_id = ? AND"
                    + " municipality_id = ?";
    private static final String DRAFTS =
            "SELECT COALESCE(SUM(drafts), 0) FROM report_open_draft WHERE network_id = ? AND municipality_id = ?";

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** How a row is read. */
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** What a Comune of the network has open. */
    public OpenWork ofMunicipality(long networkId, long municipalityId) {
        return new OpenWork(
                states(DELIVERIES + "municipality_id = ? GROUP BY state", networkId, municipalityId),
                number(APPOINTMENTS, networkId, municipalityId),
                number(DRAFTS, networkId, municipalityId),
                List.of());
    }

    /** What an organisation of the network has open. */
    public OpenWork ofOrganisation(long networkId, long organisationId) {
        var services = read(
                SERVICES,
                networkId,
                organisationId,
                rows -> new ServiceQueue(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getLong(4)));
        return new OpenWork(
                states(
                        DELIVERIES + "organisation_id = ? AND state <> 'DRAFT' GROUP BY state",
                        networkId,
                        organisationId),
                0,
                0,
                services);
    }

    private LinkedHashMap<String, Long> states(String sql, long networkId, long bodyId) {
        var states = new LinkedHashMap<String, Long>();
        read(sql, networkId, bodyId, rows -> states.put(rows.getString(1), rows.getLong(2)));
        return states;
    }

    private long number(String sql, long networkId, long bodyId) {
        return read(sql, networkId, bodyId, rows -> rows.getLong(1)).get(0);
    }

    private <T> List<T> read(String sql, long networkId, long bodyId, Reader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, networkId);
            statement.setLong(2, bodyId);
            var read = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException("What is open of a body cannot be read", failure);
        }
    }
}
