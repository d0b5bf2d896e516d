package it.infolavoro.report;

import it.infolavoro.platform.InstantConverter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDateTime;
import javax.sql.DataSource;

/** Counts the mails of all Comuni and networks as the report account. */
@ApplicationScoped
public class MailQueueDatabase {

    private static final String QUEUE = "SELECT waiting, late, failed, oldest_due_at FROM report_mail_queue";

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource database;

    /** The mails now. */
    public MailQueue read() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(QUEUE);
                var row = statement.executeQuery()) {
            row.next();
            return new MailQueue(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    new InstantConverter().convertToEntityAttribute(row.getObject(4, LocalDateTime.class)));
        } catch (SQLException failure) {
            throw new IllegalStateException("The mails cannot be counted", failure);
        }
    }
}
