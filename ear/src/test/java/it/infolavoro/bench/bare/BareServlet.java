package it.infolavoro.bench.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The least that could answer: the page's SQL and its rows as plain text, without login, filters, components or trail.
 */
@WebServlet("/*")
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PERSON = "SELECT * FROM citizen WHERE municipality_id = ? AND id = ?";
    private static final String CHILDREN = "SELECT * FROM %s WHERE municipality_id = ? AND citizen_id = ?";
    private static final String DELIVERY_ROWS = """
            SELECT r.id, d.id, c.id, c.surname, c.given_name, r.need_kind, s.name, o.name, d.state, d.state_at,
              r.created_at
            FROM delivery d, referral r, citizen c, service s, member_organisation o
            WHERE d.municipality_id = ? AND r.municipality_id = d.municipality_id
            AND c.municipality_id = d.municipality_id
            AND r.id = d.referral_id AND c.id = r.citizen_id AND s.id = d.service_id AND o.id = d.organisation_id""";

    /** The statements of each page; each takes the tenant, some also an id. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "citizens",
            List.of("""
                    SELECT id, surname, given_name, birth_date, fiscal_code, phone FROM citizen
                    WHERE municipality_id = ? ORDER BY surname_key, given_name_key, id LIMIT 26"""),
            "citizen",
            List.of(
                    PERSON,
                    CHILDREN.formatted("intake") + " ORDER BY visited_at DESC LIMIT 200",
                    CHILDREN.formatted("need"),
                    CHILDREN.formatted("orientation_session") + " ORDER BY held_at DESC LIMIT 200",
                    DELIVERY_ROWS + " AND r.citizen_id = ? ORDER BY d.id DESC LIMIT 200"),
            "referrals",
            List.of(DELIVERY_ROWS + " AND d.state <> 'ENTERED_IN_ERROR' ORDER BY d.id DESC LIMIT 26"),
            "inbox",
            List.of("""
                    SELECT state, COUNT(*) FROM delivery WHERE organisation_id = ?
                    AND state IN ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') GROUP BY state""", """
                    SELECT d.id, m.name, d.age_band, d.need_kind, s.name, d.state, d.sent_at, d.state_at
                    FROM delivery d, municipality m, service s WHERE d.organisation_id = ? AND m.id = d.municipality_id
                    AND s.id = d.service_id AND d.state = 'SENT' ORDER BY d.id LIMIT 26"""));

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var tenant = Long.parseLong(request.getParameter("tenant"));
        var id = Long.parseLong(request.getParameter("id"));
        try (var connection = database.getConnection()) {
            for (var sql : PAGES.get(request.getPathInfo().substring(1))) {
                print(connection, sql, tenant, id, response.getWriter());
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static void print(Connection connection, String sql, long tenant, long id, PrintWriter out)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, tenant);
            if (statement.getParameterMetaData().getParameterCount() > 1) {
                statement.setLong(2, id);
            }
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        out.print(rows.getString(column));
                        out.print('\t');
                    }
                    out.println();
                }
            }
        }
    }
}
