package it.infolavoro.link;

import it.infolavoro.platform.MailedCode;
import it.infolavoro.platform.MailedCode.Terms;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link to one delivery, mailed to one mailbox. Of its secrets only fingerprints are kept (rules R2, R5 and R6). */
@Entity
@Table(name = "delivery_link")
public class DeliveryLink extends SharedEntity {

    static final Duration LIFE = Duration.ofDays(7);
    static final Terms CODE = new Terms("link.code", 5, Duration.ofMinutes(10));
    static final Duration GRANT_LIFE = Duration.ofMinutes(20);
    static final int MISTAKES_OF_LINK = 10;

    @Column(name = "token_mark", updatable = false)
    private String tokenMark;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "delivery_id", updatable = false)
    private long deliveryId;

    @Column(name = "mailbox_mark", updatable = false)
    private String mailboxMark;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Embedded
    private MailedCode code = new MailedCode();

    /** With all its codes. */
    private int mistakes;

    @Column(name = "grant_mark")
    private String grantMark;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected DeliveryLink() {}

    static DeliveryLink of(String tokenMark, LinkMailbox mailbox, long deliveryId, Instant now) {
        var link = new DeliveryLink();
        link.tokenMark = tokenMark;
        link.organisationId = mailbox.organisationId();
        link.mailboxMark = mailbox.addressMark();
        link.deliveryId = deliveryId;
        link.createdAt = now;
        return link;
    }

    void replace(Instant now) {
        replacedAt = now;
        code.forget();
        grantMark = null;
    }

    boolean live(Instant now) {
        return replacedAt == null && now.isBefore(until()) && mistakes < MISTAKES_OF_LINK;
    }

    Instant until() {
        return createdAt.plus(LIFE);
    }

    boolean goesTo(LinkMailbox mailbox) {
        return mailbox.confirmed() && mailbox.addressMark().equals(mailboxMark);
    }

    /** Takes a new code in place of the one before. Throws what {@link MailedCode#expect} does. */
    void expect(String newCodeMark, Instant now) {
        code.expect(newCodeMark, CODE, now);
    }

    boolean expectsCode(Instant now) {
        return code.expected(CODE, now);
    }

    /** Opens the link for whoever has the grant, if the code is right; a code opens once. */
    boolean open(String tried, String newGrantMark, Instant now) {
        if (!code.take(tried, CODE, now)) {
            mistakes++;
            return false;
        }
        grantMark = newGrantMark;
        grantedAt = now;
        return true;
    }

    boolean granted(String shownGrantMark, Instant now) {
        return grantMark != null && grantMark.equals(shownGrantMark) && now.isBefore(grantedAt.plus(GRANT_LIFE));
    }

    int codes() {
        return code.number();
    }

    long organisationId() {
        return organisationId;
    }

    long deliveryId() {
        return deliveryId;
    }
}
