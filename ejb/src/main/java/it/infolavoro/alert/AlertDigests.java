package it.infolavoro.alert;

import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes the daily mails that are due (rule R7), each in a transaction of its own. May run anywhere, any time. */
@ApplicationScoped
public class AlertDigests {

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

    /** Writes a mail for each address that has something to hear of. */
    public void write() {
        var now = clock.instant();
        work.withoutDoor(() -> items.due(now))
                .forEach(address -> work.withoutDoor(() -> {
                    var due = items.take(address, now);
                    if (!due.isEmpty()) {
                        mails.daily(addresses.get(address), due);
                    }
                }));
    }
}
