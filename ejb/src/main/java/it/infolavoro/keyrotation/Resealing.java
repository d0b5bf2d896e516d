package it.infolavoro.keyrotation;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.job.Job;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.InstallationKey;
import it.infolavoro.platform.InstallationKeys;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.SealedRows;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/**
 * Seals contents anew under the newest key and throws older keys away (rules R1 to R3): a few rows in each transaction,
 * each row locked for that time, so that whoever else writes it comes before or after.
 */
@ApplicationScoped
public class Resealing implements Job {

    private static final System.Logger LOG = System.getLogger(Resealing.class.getName());
    /** Rows of a transaction; a document may have some megabytes. */
    private static final int ROWS = 20;

    @Inject
    KeyRenewals renewals;

    @Inject
    InstallationKeys installationKeys;

    @Inject
    SealedRows rows;

    @Inject
    Keys keys;

    @Inject
    SystemWork work;

    @Inject
    Event<AuditEvent> events;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("*").second("25");
    }

    @Override
    public long run() {
        return goOn();
    }

    /** Goes on with what is to be done, and tells how many rows it went through. May run anywhere, any time. */
    public long goOn() {
        var passed = 0L;
        try {
            for (var id : work.withoutDoor(this::due)) {
                passed += reseal(id);
            }
            work.withoutDoor((Runnable) this::retire);
        } catch (ConcurrentChange other) {
            LOG.log(Level.INFO, "A renewal goes on elsewhere, or when it is due again: {0}", other.toString());
        }
        return passed;
    }

    /** The columns that are not done, once every node seals with the new key. */
    private List<Long> due() {
        var open = renewals.last().stream().filter(one -> !one.ended()).toList();
        return open.isEmpty() || !settled(open.get(0).keyId())
                ? List.of()
                : open.stream().map(KeyRenewal::id).toList();
    }

    private boolean settled(int keyId) {
        return installationKeys.all().stream()
                .filter(key -> key.id() == keyId)
                .anyMatch(key -> !clock.instant().isBefore(key.createdAt().plus(Keys.SETTLED)));
    }

    private long reseal(long id) {
        var passed = 0L;
        int some;
        do {
            some = work.withoutDoor(() -> step(id));
            passed += some;
        } while (some > 0);
        return passed;
    }

    /** Does some rows in a transaction, and tells how many; none at the end. */
    private int step(long id) {
        var renewal = renewals.lock(id);
        var column = renewal.content();
        if (renewal.ended()) {
            return 0;
        }
        if (!column.openable()) {
            renewal.leave(rows.summaries(Clocks.today(clock), renewal.keyId()), clock.instant());
            return 0;
        }
        keys.know(renewal.keyId());
        renewal.begin(rows.extent(column));
        var some = rows.after(column, renewal.afterId(), renewal.lastId(), ROWS);
        if (some.isEmpty()) {
            renewal.end(clock.instant());
            return 0;
        }
        var unopened = some.stream()
                .filter(row -> !reseal(renewal.keyId(), column, row))
                .count();
        renewal.pass(some.get(some.size() - 1), some.size(), unopened);
        return some.size();
    }

    /** Seals a row anew, where it is not yet; false where it does not open. */
    private boolean reseal(int key, SealedColumn column, long id) {
        var row = rows.lock(column, id);
        if (row.isEmpty()) {
            return true;
        }
        var owner = row.get().owner();
        var bytes = row.get().bytes();
        if (!keys.opens(column, owner, bytes)) {
            LOG.log(Level.WARNING, () -> "What is sealed in " + column.table() + ", row " + id + ", opens with no key");
            return false;
        }
        keys.renewed(key, column, owner, bytes).ifPresent(renewed -> rows.put(column, id, renewed));
        return true;
    }

    private void retire() {
        var last = renewals.lockLast();
        var today = Clocks.today(clock);
        if (!last.isEmpty() && last.stream().allMatch(one -> one.done(today))) {
            var newest = last.get(0).keyId();
            installationKeys.all().stream()
                    .filter(key -> key.kind() == InstallationKey.Kind.SEAL && !key.retired() && key.id() < newest)
                    .forEach(this::retire);
        }
    }

    private void retire(InstallationKey key) {
        installationKeys.retire(key.id());
        events.fire(AuditEvent.change("key.retire", KeyService.SUBJECT, (long) key.id(), null));
        LOG.log(Level.INFO, "Nothing stands under the key {0} any more: it is thrown away", key.id());
    }
}
