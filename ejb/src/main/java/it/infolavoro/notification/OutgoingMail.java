package it.infolavoro.notification;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail on its way. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends MunicipalityOwned {

    /** After this many tries, about two hours after the first, nobody waits for it any more. */
    static final int TRIES = 8;

    /** Longer than a mail server takes to answer; after that the try counts as failed. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    @Column(name = "mail_key", updatable = false)
    private String key;

    @Column(name = "about_kind", updatable = false)
    private String aboutKind;

    @Column(name = "about_id", updatable = false)
    private long aboutId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int tries;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private byte[] content;

    protected OutgoingMail() {}

    static OutgoingMail of(Mail mail, byte[] sealed, Instant now) {
        var outgoing = new OutgoingMail();
        outgoing.key = mail.key();
        outgoing.aboutKind = mail.about().kind();
        outgoing.aboutId = mail.about().id();
        outgoing.state = MailState.WAITING;
        outgoing.createdAt = now;
        outgoing.nextTryAt = now;
        outgoing.content = sealed.clone();
        return outgoing;
    }

    /** Takes it for a try; whoever else looks leaves it alone until the try must be over. */
    byte[] claim(Instant now) {
        tries++;
        nextTryAt = now.plus(CLAIM);
        return content.clone();
    }

    void sent(Instant now) {
        end(MailState.SENT, now);
    }

    /** The try failed: the next one comes after a pause that doubles each time, until it is given up. */
    void failed(Instant now) {
        if (tries >= TRIES) {
            end(MailState.FAILED, now);
        } else {
            nextTryAt = now.plus(Duration.ofMinutes(1L << (tries - 1)));
        }
    }

    private void end(MailState how, Instant now) {
        state = how;
        endedAt = now;
        content = null;
    }

    String key() {
        return key;
    }
}
