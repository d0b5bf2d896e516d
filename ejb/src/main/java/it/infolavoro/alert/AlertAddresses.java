package it.infolavoro.alert;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.OneTimeCode;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The addresses that get mails, by body. They are sealed, and belong to no tenant: whoever asks names the body. */
@ApplicationScoped
public class AlertAddresses {

    private static final String PURPOSE = "alert-address";
    private static final String CODE = "alert-code";
    private static final int MOST = 20;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Keys keys;

    /** Those of a body, in the order in which they were entered. */
    List<AlertAddress> of(Kind kind, long bodyId) {
        var jpql = "select a from AlertAddress a where a.bodyKind = :kind and a.bodyId = :body order by a.id";
        return em.createQuery(jpql, AlertAddress.class)
                .setParameter("kind", kind)
                .setParameter("body", bodyId)
                .getResultList();
    }

    /** What a body's people see of an address. */
    AddressRow row(AlertAddress address) {
        var times = address.times();
        return new AddressRow(
                address.id(),
                address.username(),
                open(address),
                times.rhythm(),
                times.from(),
                times.until(),
                address.confirmed(),
                address.createdAt());
    }

    /** The address in clear. */
    String open(AlertAddress address) {
        return new String(keys.open(SealedColumn.ALERT_ADDRESS, 0, address.address()), StandardCharsets.UTF_8);
    }

    /** Stores an address of the caller's body. Throws BusinessRuleViolation {@code alert.tooMany}. */
    AlertAddress add(Caller caller, AddAddress command, Instant at) {
        var body = caller.body();
        if (of(body.kind(), body.id()).size() >= MOST) {
            throw BusinessRuleViolation.at("address", "alert.tooMany", MOST);
        }
        var kept = new AlertAddress.Kept(
                body.kind(),
                body.id(),
                command.shared() ? null : caller.username(),
                keys.seal(SealedColumn.ALERT_ADDRESS, 0, command.address().getBytes(StandardCharsets.UTF_8)),
                keys.fingerprint(PURPOSE, 0, command.address().toLowerCase(Locale.ROOT)));
        var times = new MailTimes(command.rhythm(), command.fromHour(), command.untilHour());
        var address = AlertAddress.of(kept, times, caller.username(), at);
        em.persist(address);
        em.flush();
        return address;
    }

    /** One address of a body. Throws {@link NotFound}, also where it is another body's. */
    AlertAddress get(Kind kind, long bodyId, long id) {
        var address = em.find(AlertAddress.class, id);
        if (address == null || !address.of(kind, bodyId)) {
            throw new NotFound("address");
        }
        return address;
    }

    /** One address, whosoever it is: for the system's own work. */
    AlertAddress get(long id) {
        return em.find(AlertAddress.class, id);
    }

    /** Draws a code for an address, in place of the one before. Throws what {@link AlertAddress#expect} does. */
    String drawCode(AlertAddress address, Instant now) {
        var code = OneTimeCode.draw();
        address.expect(keys.fingerprint(CODE, address.id(), code), now);
        return code;
    }

    /** Confirms an address if the code is right; else counts the mistake. */
    boolean confirm(AlertAddress address, String code, Instant now) {
        return address.confirm(keys.fingerprint(CODE, address.id(), code), now);
    }

    /** Removes an address. */
    void remove(AlertAddress address) {
        em.remove(address);
    }
}
