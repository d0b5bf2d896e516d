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

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** The Comuni that have mails to send. */
    public Set<Long> mails(Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MAILS)) {
            statement.setObject(1, new InstantConverter().convertToDatabaseColumn(now));
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
