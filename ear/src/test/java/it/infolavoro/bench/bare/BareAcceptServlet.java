package it.infolavoro.bench.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What it takes to accept a delivery, as plain statements: the organisation's transaction (lock, claim, step, state,
 * counts, trail) and the settlement on the desk's side. No login, no roles, no mapping.
 */
@WebServlet("/accept")
public class BareAcceptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FIGURE = """
            UPDATE delivery_figure f SET f.deliveries = f.deliveries + ? WHERE f.id = (SELECT id FROM (SELECT g.id FROM
            delivery_figure g JOIN delivery d ON d.id = ? WHERE g.municipality_id = d.municipality_id
            AND g.organisation_id = d.organisation_id AND g.service_id = d.service_id LIMIT 1) x)""";

    /** Each takes the delivery's id once. */
    private static final List<String> ORGANISATION = List.of(
            "SELECT * FROM delivery WHERE id = ? FOR UPDATE",
            "INSERT INTO referral_claim (delivery_id, referral_id, claimed_at)"
                    + " SELECT id, referral_id, now(6) FROM delivery WHERE id = ?",
            "SELECT m.* FROM staff_member m JOIN delivery d ON d.id = ? WHERE m.organisation_id = d.organisation_id",
            "INSERT INTO delivery_step (municipality_id, organisation_id, delivery_id, from_state, to_state, side,"
                    + " at, actor) SELECT municipality_id, organisation_id, id, 'SENT', 'ACCEPTED', 'ORGANISATION',"
                    + " now(6), 'ente.cpi' FROM delivery WHERE id = ?",
            "UPDATE delivery SET state = 'ACCEPTED', state_at = now(6), accepted_at = now(6), version = version + 1"
                    + " WHERE id = ?",
            "INSERT INTO audit_entry (at, municipality_id, organisation_id, network_id, actor, role, kind, action,"
                    + " subject_type, subject_id) SELECT now(6), municipality_id, organisation_id, 1, 'ente.cpi',"
                    + " 'member-manager', 'CHANGE', 'inbox.ACCEPT', 'InboxDelivery', id FROM delivery WHERE id = ?");

    private static final List<String> DESK = List.of(
            "SELECT r.* FROM referral r JOIN delivery d ON d.id = ? WHERE r.municipality_id = d.municipality_id"
                    + " AND r.id = d.referral_id",
            "SELECT o.* FROM delivery o JOIN delivery d ON d.id = ? WHERE o.municipality_id = d.municipality_id"
                    + " AND o.referral_id = d.referral_id",
            "SELECT c.delivery_id FROM referral_claim c JOIN delivery d ON d.id = ?"
                    + " WHERE c.referral_id = d.referral_id");

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var delivery = Long.parseLong(request.getParameter("delivery"));
        try {
            inTransaction(connection -> {
                for (var sql : ORGANISATION) {
                    run(connection, sql, delivery);
                }
                // One count goes down, two go up: waiting, accepted, decided.
                figure(connection, -1, delivery);
                figure(connection, 1, delivery);
                figure(connection, 1, delivery);
            });
            inTransaction(connection -> {
                for (var sql : DESK) {
                    run(connection, sql, delivery);
                }
            });
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** What is done in a transaction. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
        }
    }

    private static void figure(Connection connection, int by, long delivery) throws SQLException {
        try (var statement = connection.prepareStatement(FIGURE)) {
            statement.setInt(1, by);
            statement.setLong(2, delivery);
            statement.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql, long delivery) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, delivery);
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
        }
    }
}
