package it.infolavoro.administration;

import static it.infolavoro.identity.Role.ADMINISTRATOR;

import it.infolavoro.directory.Directory;
import it.infolavoro.job.JobStates;
import it.infolavoro.notification.MailServer;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import it.infolavoro.report.InstallationDatabase;
import it.infolavoro.report.MailQueueDatabase;
import it.infolavoro.report.MigrationRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.File;
import java.util.List;

/** Looks at the parts of the installation (rule R1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class HealthService {

    private static final long GIBIBYTE = 1L << 30;
    private static final long LITTLE = 5 * GIBIBYTE;
    private static final int SHOWN_MIGRATIONS = 10;

    @Inject
    InstallationDatabase database;

    @Inject
    MailQueueDatabase mails;

    @Inject
    MailServer mailServer;

    @Inject
    JobStates jobs;

    @Inject
    Directory directory;

    /** All parts as they stand now; takes some seconds where one does not answer. */
    @RolesAllowed(ADMINISTRATOR)
    public Health now() {
        var migrations = database.migrations();
        return new Health(
                List.of(
                        new Part("DATABASE", PartState.WORKS, database.version()),
                        schema(migrations),
                        keycloak(),
                        mailServer(),
                        mails(),
                        jobs(),
                        disk()),
                database.overdue(),
                migrations.stream()
                        .filter(step -> step.version() != null)
                        .limit(SHOWN_MIGRATIONS)
                        .toList());
    }

    private static Part schema(List<MigrationRow> migrations) {
        var last = migrations.stream()
                .map(MigrationRow::version)
                .filter(version -> version != null)
                .findFirst()
                .orElse(null);
        var done = migrations.stream().allMatch(MigrationRow::done);
        return new Part("SCHEMA", done ? PartState.WORKS : PartState.DOES_NOT_WORK, last);
    }

    private Part keycloak() {
        try {
            directory.reach();
            return new Part("KEYCLOAK", PartState.WORKS, null);
        } catch (BusinessRuleViolation trouble) {
            var notSet = "people.notSet".equals(trouble.key());
            return new Part("KEYCLOAK", notSet ? PartState.ATTENTION : PartState.DOES_NOT_WORK, null);
        }
    }

    private Part mailServer() {
        if (!mailServer.isSet()) {
            return new Part("MAIL_SERVER", PartState.NOT_SET, null);
        }
        return new Part("MAIL_SERVER", mailServer.answers() ? PartState.WORKS : PartState.DOES_NOT_WORK, null);
    }

    private Part mails() {
        var queue = mails.read();
        var troubled = queue.late() + queue.failed();
        return new Part(
                "MAILS", troubled == 0 ? PartState.WORKS : PartState.ATTENTION, String.valueOf(queue.waiting()));
    }

    private Part jobs() {
        var troubled = jobs.troubled();
        return new Part("JOBS", troubled == 0 ? PartState.WORKS : PartState.ATTENTION, String.valueOf(troubled));
    }

    /** The disk on which the server keeps its data; the database may have another, which its own keepers look at. */
    private static Part disk() {
        var free = new File(System.getProperty("jboss.server.data.dir")).getUsableSpace();
        var low = free < GIBIBYTE ? PartState.DOES_NOT_WORK : PartState.ATTENTION;
        return new Part("DISK", free < LITTLE ? low : PartState.WORKS, String.valueOf(free / GIBIBYTE));
    }
}
