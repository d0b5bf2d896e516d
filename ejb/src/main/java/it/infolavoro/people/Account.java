package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** What the product knows of an account beside Keycloak: when it was invited, last used and ended. */
@Entity
@Table(name = "account")
public class Account extends SharedEntity {

    /** How long an invitation's link works (rule R6). */
    static final Duration INVITATION = Duration.ofDays(3);

    @Column(updatable = false)
    private String username;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind")
    private Kind bodyKind;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "invitation_until")
    private Instant invitationUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Account() {}

    static Account of(String username, Kind bodyKind, long bodyId) {
        var account = new Account();
        account.username = username;
        account.bodyKind = bodyKind;
        account.bodyId = bodyId;
        return account;
    }

    /** Follows what Keycloak says: it may have been changed there. */
    void follow(Kind kind, long id) {
        bodyKind = kind;
        bodyId = id;
    }

    void invite(Instant now) {
        invitationUntil = now.plus(INVITATION);
    }

    /** Refuses all tokens that were given until now (rule R7). */
    void end(Instant now) {
        endedAt = now;
    }

    void remove(Instant now) {
        end(now);
        removedAt = now;
    }

    boolean removed() {
        return removedAt != null;
    }

    Kind bodyKind() {
        return bodyKind;
    }

    long bodyId() {
        return bodyId;
    }

    String username() {
        return username;
    }

    Instant seenAt() {
        return seenAt;
    }

    Instant invitationUntil() {
        return invitationUntil;
    }
}
