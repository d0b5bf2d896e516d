package it.infolavoro.notification;

import it.infolavoro.platform.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;

/** A mail on its way, whoever's it is. */
@MappedSuperclass
public abstract class QueuedMail extends VersionedEntity {

    /** After this many tries, about two hours after the first, nobody waits for it any more. */
    static final int TRIES = 8;

    /** Longer than a mail server takes to answer; after that the try counts as failed. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    @Column(name = "mail_key", updatable = false)
    private String key;

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

    protected QueuedMail() {}

    protected QueuedMail(String key, byte[] sealed, Instant now, Instant notBefore) {
        this.key = key;
        this.state = MailState.WAITING;
        this.createdAt = now;
        this.nextTryAt = notBefore;
        this.content = sealed.clone();
    }

    /** Takes it for a try; whoever else looks leaves it alone until the try must be over. */
    byte[] claim(Instant now) {
        tries++;
        nextTryAt = now.plus(CLAIM);
        return content.clone();
    }

    /**
     * Notes how the try ended. After one that failed the next comes after a pause that doubles each time, until the
     * mail is given up.
     *
     * @param error the class of what went wrong, or null where the mail was sent
     */
    void tried(String error, Instant now) {
        if (error == null) {
            end(MailState.SENT, now);
            content = null;
        } else if (tries >= TRIES) {
            end(MailState.FAILED, now);
            givenUp();
        } else {
            nextTryAt = now.plus(Duration.ofMinutes(1L << (tries - 1)));
        }
    }

    /** What happens to a mail that nobody waits for any more: its content goes, unless it may be tried again. */
    void givenUp() {
        content = null;
    }

    /** Tries a given-up mail, whose content was kept, again from the beginning; does nothing with any other. */
    void tryAgain(Instant now) {
        if (state == MailState.FAILED && content != null) {
            state = MailState.WAITING;
            tries = 0;
            endedAt = null;
            nextTryAt = now;
        }
    }

    private void end(MailState how, Instant now) {
        state = how;
        endedAt = now;
    }

    String key() {
        return key;
    }

    MailState state() {
        return state;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }
}
