package it.infolavoro.alert;

import it.infolavoro.job.Job;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes the daily mails that are due (rule R7), each in a transaction of its own. May run anywhere, any time. */
@ApplicationScoped
public class AlertDigests implements Job {

    @Inject
    AlertItems items;

    @Inject
    AlertAddresses addresses;

    @Inject
    AlertMails mails;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("*").second("5/15");
    }

    @Override
    public long run() {
        return write();
    }

    /** Writes a mail for each address that has something to hear of, and tells how many. */
    public long write() {
        var now = clock.instant();
        var addressed = work.withoutDoor(() -> items.due(now));
        addressed.forEach(address -> work.withoutDoor(() -> {
            var due = items.take(address, now);
            if (!due.isEmpty()) {
                mails.daily(addresses.get(address), due);
            }
        }));
        return addressed.size();
    }
}
