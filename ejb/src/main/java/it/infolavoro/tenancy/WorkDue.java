package it.infolavoro.tenancy;

import it.infolavoro.platform.InstantConverter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Which Comuni have work waiting, as the report account sees it: a view of ids and times. To ask each Comune behind its
 * own door would take seconds where there are thousands, every few seconds.
 */
@ApplicationScoped
public class WorkDue {

    private static final String MAILS = "SELECT municipality_id FROM report_mail_due WHERE due_at <= ?";

    private static final String EXIT_PACKAGES = "SELECT municipality_id FROM report_exit_package_due";

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** The Comuni that have mails to send. */
    public Set<Long> mails(Instant now) {
        return read(MAILS, new InstantConverter().convertToDatabaseColumn(now));
    }

    /** The Comuni with a package of their data to write or to throw away. */
    public Set<Long> exitPackages() {
        return read(EXIT_PACKAGES);
    }

    private Set<Long> read(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < arguments.length; at++) {
                statement.setObject(at + 1, arguments[at]);
            }
            var due = new HashSet<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    due.add(rows.getLong(1));
                }
            }
            return due;
        } catch (SQLException failure) {
            throw new IllegalStateException("What is due cannot be read", failure);
        }
    }
}
