package it.infolavoro.alert;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.MailedCode;
import it.infolavoro.platform.MailedCode.Terms;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * An address that gets mails of a body: its shared mailbox, or one of somebody who works there. It gets none before
 * whoever reads it has typed a code that was mailed there (rule R6).
 */
@Entity
@Table(name = "alert_address")
public class AlertAddress extends SharedEntity {

    /** A day, since mail is slow at times, and so are those who read it. */
    static final Terms CODE = new Terms("alert.code", 10, Duration.ofHours(24));

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind", updatable = false)
    private Kind bodyKind;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    /** Null for a shared mailbox. */
    @Column(updatable = false)
    private String username;

    @Column(updatable = false)
    private byte[] address;

    /** Tells whether an address is there already, without telling it. */
    @Column(name = "address_mac", updatable = false)
    private String addressMac;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rhythm rhythm;

    @Column(name = "from_hour", updatable = false)
    private int fromHour;

    @Column(name = "until_hour", updatable = false)
    private int untilHour;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Embedded
    @AttributeOverride(name = "mistakes", column = @Column(name = "mistakes"))
    private MailedCode code = new MailedCode();

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected AlertAddress() {}

    /** Whose an address is and what is kept of it. */
    record Kept(Kind bodyKind, long bodyId, String username, byte[] sealed, String mac) {}

    static AlertAddress of(Kept kept, MailTimes times, String by, Instant at) {
        var address = new AlertAddress();
        address.bodyKind = kept.bodyKind();
        address.bodyId = kept.bodyId();
        address.username = kept.username();
        address.address = kept.sealed();
        address.addressMac = kept.mac();
        address.rhythm = times.rhythm();
        address.fromHour = times.from();
        address.untilHour = times.until();
        address.createdAt = at;
        address.createdBy = by;
        return address;
    }

    /** Takes a new code in place of the one before. Throws what {@link MailedCode#expect} does. */
    void expect(String mark, Instant now) {
        code.expect(mark, CODE, now);
    }

    /** Confirms the address if the code is right. */
    boolean confirm(String mark, Instant now) {
        var right = code.take(mark, CODE, now);
        if (right) {
            confirmedAt = now;
        }
        return right;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    int codes() {
        return code.number();
    }

    Kind bodyKind() {
        return bodyKind;
    }

    long bodyId() {
        return bodyId;
    }

    boolean of(Kind kind, long id) {
        return bodyKind == kind && bodyId == id;
    }

    String username() {
        return username;
    }

    Instant createdAt() {
        return createdAt;
    }

    byte[] address() {
        return address.clone();
    }

    MailTimes times() {
        return new MailTimes(rhythm, fromHour, untilHour);
    }
}
