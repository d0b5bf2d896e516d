package it.infolavoro.keyrotation;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.InstallationKey;
import it.infolavoro.platform.InstallationKeys;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.SealedRows;
import it.infolavoro.tenancy.SystemWork;
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
public class Resealing {

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

    /** Goes on with what is to be done. May run anywhere, any time. */
    public void goOn() {
        work.withoutDoor(this::due).forEach(this::reseal);
        work.withoutDoor((Runnable) this::retire);
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

    private void reseal(long id) {
        while (work.withoutDoor(() -> step(id))) {
            // Each step is a transaction of its own.
        }
    }

    /** Does some rows, and tells whether there may be more. */
    private boolean step(long id) {
        var renewal = renewals.lock(id);
        var column = renewal.content();
        if (renewal.ended()) {
            return false;
        }
        if (!column.openable()) {
            renewal.leave(rows.summaries(Clocks.today(clock), renewal.keyId()), clock.instant());
            return false;
        }
        keys.know(renewal.keyId());
        renewal.begin(rows.extent(column));
        var some = rows.after(column, renewal.afterId(), renewal.lastId(), ROWS);
        if (some.isEmpty()) {
            renewal.end(clock.instant());
            return false;
        }
        var unopened = some.stream()
                .filter(row -> !reseal(renewal.keyId(), column, row))
                .count();
        renewal.pass(some.get(some.size() - 1), some.size(), unopened);
        return true;
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
