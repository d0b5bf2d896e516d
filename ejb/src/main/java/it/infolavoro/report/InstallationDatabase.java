package it.infolavoro.report;

import it.infolavoro.platform.InstantConverter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads how the installation stands as the report account. */
@ApplicationScoped
public class InstallationDatabase {

    private static final String MIGRATIONS =
            "SELECT version, installed_on, success FROM report_migration" + " ORDER BY installed_rank DESC";
    private static final String OVERDUE =
            "SELECT kind, waiting, since FROM report_overdue_work WHERE waiting > 0 ORDER BY kind";

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** How a row is read. */
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** The database's own version. */
    public String version() {
        return read("SELECT VERSION()", rows -> rows.getString(1)).get(0);
    }

    /** The steps of the schema, the newest first. */
    public List<MigrationRow> migrations() {
        return read(
                MIGRATIONS,
                rows -> new MigrationRow(
                        rows.getString(1),
                        // Flyway writes the server's own time, which is UTC here.
                        new InstantConverter().convertToEntityAttribute(rows.getObject(2, LocalDateTime.class)),
                        rows.getBoolean(3)));
    }

    /** Work of the product's own that should have been done. */
    public List<OverdueWork> overdue() {
        return read(
                OVERDUE,
                rows -> new OverdueWork(
                        rows.getString(1),
                        rows.getLong(2),
                        new InstantConverter().convertToEntityAttribute(rows.getObject(3, LocalDateTime.class))));
    }

    private <T> List<T> read(String sql, Reader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException("The state of the installation cannot be read", failure);
        }
    }
}
