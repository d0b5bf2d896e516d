package it.infolavoro.notification;

import it.infolavoro.job.Job;
import it.infolavoro.network.MunicipalitiesAtWork;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.tenancy.SystemWork;
import it.infolavoro.tenancy.WorkDue;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

/** Sends what waits, every few seconds: each mail is taken, sent and noted in steps of their own. */
@ApplicationScoped
public class MailSending implements Job {

    private static final System.Logger LOG = System.getLogger(MailSending.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    SystemWork work;

    @Inject
    MunicipalitiesAtWork municipalities;

    @Inject
    WorkDue due;

    @Inject
    Outbox outbox;

    @Inject
    NetworkOutbox network;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("*").second("*/5");
    }

    @Override
    public long run() {
        if (!server.isSet()) {
            return 0;
        }
        var sent = send(
                work.withoutDoor(() -> network.claim(AT_ONCE, clock.instant())),
                (mail, error) -> work.withoutDoor(() -> network.tried(mail, error, clock.instant())));
        var waiting = due.mails(clock.instant());
        if (!waiting.isEmpty()) {
            sent += municipalities.today().stream()
                    .map(MunicipalityRow::id)
                    .filter(waiting::contains)
                    .mapToLong(this::send)
                    .sum();
        }
        return sent;
    }

    private long send(long comune) {
        return send(
                work.inMunicipality(comune, () -> outbox.claim(comune, AT_ONCE, clock.instant())),
                (mail, error) -> work.inMunicipality(comune, () -> outbox.tried(mail, error, clock.instant())));
    }

    /** Sends mails one by one, and has it noted of each how that ended. Tells how many were tried. */
    private long send(List<ClaimedMail> claimed, BiConsumer<Long, String> note) {
        claimed.forEach(mail -> note.accept(mail.id(), handOver(mail)));
        return claimed.size();
    }

    /** Null, or the class of what went wrong: its message may hold the address. */
    private String handOver(ClaimedMail mail) {
        try {
            server.send(mail);
            return null;
        } catch (MessagingException refused) {
            var error = refused.getClass().getSimpleName();
            LOG.log(Level.WARNING, () -> "Mail " + mail.id() + " could not be sent: " + error);
            return error;
        }
    }
}
