package it.infolavoro.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts, as the owner of the schema, then grants the four runtime
 * accounts exactly what they need: the application may write rows but never change the schema nor rewrite the trail;
 * the report account reads the views of reports only; the public account those of the public catalogue only; the signal
 * account calls the procedures of the signal and reads no table.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    /** Tables in which rows are only ever added. */
    private static final Set<String> APPEND_ONLY =
            Set.of("adhesion_act", "audit_entry", "delivery_step", "network_setting_version");

    /** How the names of those views begin that tell of nobody in particular; the others are the application's. */
    private static final String REPORT = "report_";

    private static final String HISTORY = "flyway_schema_history";

    /** How the names of the views begin that anybody may read. */
    private static final String PUBLIC = "public_";

    @Resource(lookup = "java:/jdbc/infolavoro-owner")
    DataSource owner;

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource application;

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource report;

    @Resource(lookup = "java:/jdbc/infolavoro-public")
    DataSource publicCatalogue;

    @Resource(lookup = "java:/jdbc/infolavoro-signal")
    DataSource signal;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/views")
                .table(HISTORY)
                .load()
                .migrate();
        try (var connection = owner.getConnection()) {
            for (var statement : grants(connection)) {
                execute(connection, statement);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The accounts of the database cannot be granted their rights", failure);
        }
    }

    private List<String> grants(Connection connection) throws SQLException {
        var applicationUser = user(application);
        var reportUser = user(report);
        var publicUser = user(publicCatalogue);
        var statements = new ArrayList<String>();
        var query = "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = DATABASE()";
        try (var select = connection.createStatement();
                var tables = select.executeQuery(query)) {
            while (tables.next()) {
                var name = tables.getString(1);
                if ("VIEW".equals(tables.getString(2))) {
                    var readerOfReports = name.startsWith(REPORT) ? reportUser : applicationUser;
                    var reader = name.startsWith(PUBLIC) ? publicUser : readerOfReports;
                    statements.add("GRANT SELECT ON `" + name + "` TO " + reader);
                } else if (!HISTORY.equals(name)) {
                    var rights = APPEND_ONLY.contains(name) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
                    statements.add("GRANT " + rights + " ON `" + name + "` TO " + applicationUser);
                }
            }
        }
        statements.addAll(callable(connection));
        return statements;
    }

    /** Leave to call each procedure, and nothing beside it, for the account of the signal between desks. */
    private List<String> callable(Connection connection) throws SQLException {
        var signalUser = user(signal);
        var statements = new ArrayList<String>();
        var query = "SELECT routine_name FROM information_schema.routines WHERE routine_schema = DATABASE()"
                + " AND routine_type = 'PROCEDURE' AND routine_name LIKE 'signal\\_%'";
        try (var select = connection.createStatement();
                var routines = select.executeQuery(query)) {
            while (routines.next()) {
                statements.add("GRANT EXECUTE ON PROCEDURE `" + routines.getString(1) + "` TO " + signalUser);
            }
        }
        return statements;
    }

    /** The account as the server knows it, with the host part it was matched by. */
    private static String user(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            var account = row.getString(1);
            var at = account.lastIndexOf('@');
            return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
