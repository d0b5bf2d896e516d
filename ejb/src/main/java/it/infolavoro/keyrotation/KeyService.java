package it.infolavoro.keyrotation;

import static it.infolavoro.identity.Role.ADMINISTRATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.InstallationKey;
import it.infolavoro.platform.InstallationKey.Kind;
import it.infolavoro.platform.InstallationKeys;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Shows the installation's keys and makes new ones. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class KeyService {

    static final String SUBJECT = "InstallationKey";

    @Inject
    InstallationKeys keys;

    @Inject
    KeyRenewals renewals;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> events;

    @Inject
    Clock clock;

    /** The keys, and how far the last renewal is. */
    @RolesAllowed(ADMINISTRATOR)
    public KeyOverview overview() {
        var all = keys.all();
        var newest = all.get(all.size() - 1);
        var last = renewals.last();
        var today = Clocks.today(clock);
        return new KeyOverview(
                all.stream()
                        .map(InstallationKey::wrappedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                rows(all, newest),
                last.stream().map(one -> one.row(today)).toList(),
                last.isEmpty() ? null : newest.createdAt().plus(Keys.SETTLED),
                underway(last));
    }

    private static List<KeyRow> rows(List<InstallationKey> all, InstallationKey newest) {
        return all.stream()
                .sorted(Comparator.comparing(InstallationKey::id).reversed())
                .map(key -> new KeyRow(
                        key.id(), key.kind(), state(key, newest), key.createdAt(), key.createdBy(), key.retiredAt()))
                .toList();
    }

    private static KeyState state(InstallationKey key, InstallationKey newest) {
        if (key.retired()) {
            return KeyState.DROPPED;
        }
        return key.kind() == Kind.INDEX || key.id() == newest.id() ? KeyState.ACTIVE : KeyState.OPENS;
    }

    private static boolean underway(List<KeyRenewal> last) {
        return !last.stream().allMatch(KeyRenewal::ended);
    }

    /**
     * Makes a new key for contents and has them sealed anew in the background. Throws BusinessRuleViolation
     * {@code keys.underway} while another renewal is not done (rule R4), {@code keys.otherSecret} where this node still
     * has a secret that was changed.
     */
    @RolesAllowed(ADMINISTRATOR)
    public void renew() {
        var key = keys.addSeal(caller.get().username());
        if (underway(renewals.last())) {
            throw new BusinessRuleViolation("keys.underway");
        }
        renewals.add(key);
        events.fire(AuditEvent.change("key.renew", SUBJECT, (long) key, null));
    }
}
