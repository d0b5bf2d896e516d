package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the access of all people of a body is to end, until Keycloak has ended it (rule R11). */
@Entity
@Table(name = "access_ending")
public class AccessEnding extends SharedEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind", updatable = false)
    private Kind bodyKind;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected AccessEnding() {}

    static AccessEnding of(Kind kind, long bodyId, Instant now) {
        var ending = new AccessEnding();
        ending.bodyKind = kind;
        ending.bodyId = bodyId;
        ending.requestedAt = now;
        return ending;
    }

    void done(Instant now) {
        doneAt = now;
    }

    boolean open() {
        return doneAt == null;
    }

    Kind bodyKind() {
        return bodyKind;
    }

    long bodyId() {
        return bodyId;
    }
}
