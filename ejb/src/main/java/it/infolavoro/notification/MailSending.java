package it.infolavoro.notification;

import it.infolavoro.network.MunicipalitiesAtWork;
import it.infolavoro.notification.Outbox.ClaimedMail;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Sends what waits, every few seconds: each mail is taken, sent and noted in steps of their own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailSending {

    private static final System.Logger LOG = System.getLogger(MailSending.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    SystemWork work;

    @Inject
    MunicipalitiesAtWork municipalities;

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void send() {
        if (server.isSet()) {
            municipalities.today().forEach(comune -> send(comune.id()));
        }
    }

    private void send(long municipalityId) {
        var due = work.inMunicipality(municipalityId, () -> outbox.claim(municipalityId, AT_ONCE, clock.instant()));
        for (var mail : due) {
            var wasSent = handOver(mail);
            work.inMunicipality(municipalityId, () -> outbox.tried(mail.id(), wasSent, clock.instant()));
        }
    }

    private boolean handOver(ClaimedMail mail) {
        try {
            server.send(mail);
            return true;
        } catch (MessagingException refused) {
            // Its message may hold the address.
            LOG.log(
                    Level.WARNING,
                    () -> "Mail " + mail.id() + " could not be sent: "
                            + refused.getClass().getName());
            return false;
        }
    }
}
