package it.infolavoro.keyrotation;

import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.SealedRows.Extent;
import it.infolavoro.platform.SealedRows.Summaries;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** How far the contents of one column are sealed anew under a key (rule R1). */
@Entity
@Table(name = "key_renewal")
public class KeyRenewal extends SharedEntity {

    @Column(name = "key_id", updatable = false)
    private int keyId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SealedColumn content;

    /** Null until it has begun. */
    private Long total;

    @Column(name = "last_id")
    private Long lastId;

    @Column(name = "after_id")
    private long afterId;

    private long passed;

    private long unopened;

    private long remaining;

    @Column(name = "remaining_until")
    private LocalDate remainingUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected KeyRenewal() {}

    static KeyRenewal of(int keyId, SealedColumn content) {
        var renewal = new KeyRenewal();
        renewal.keyId = keyId;
        renewal.content = content;
        return renewal;
    }

    /** Begins with the rows that are there; whatever comes later is sealed with the new key already. */
    void begin(Extent extent) {
        if (total == null) {
            total = extent.rows();
            lastId = extent.last();
        }
    }

    /** Some rows were gone through, up to this id. */
    void pass(long upTo, int rows, long notOpened) {
        afterId = upTo;
        passed += rows;
        unopened += notOpened;
    }

    /** Nothing is left to be gone through. */
    void end(Instant at) {
        endedAt = at;
    }

    /** Nothing can be done but to wait until the last of these has run out. */
    void leave(Summaries summaries, Instant at) {
        remaining = summaries.rows();
        remainingUntil = summaries.until();
        end(at);
    }

    boolean ended() {
        return endedAt != null;
    }

    /** Whether the keys before may be thrown away as far as this column goes (rule R3). */
    boolean done(LocalDate today) {
        return ended() && unopened == 0 && (remainingUntil == null || remainingUntil.isBefore(today));
    }

    int keyId() {
        return keyId;
    }

    SealedColumn content() {
        return content;
    }

    long afterId() {
        return afterId;
    }

    long lastId() {
        return lastId;
    }

    /** This as the administrator sees it. */
    RenewalRow row(LocalDate today) {
        var left = ended() ? Long.valueOf(0) : total == null ? null : (Long) Math.max(0, total - passed);
        return new RenewalRow(
                content,
                ended() ? RenewalState.DONE : total == null ? RenewalState.WAITING : RenewalState.RUNNING,
                left,
                unopened,
                remainingUntil == null || remainingUntil.isBefore(today) ? 0 : remaining,
                remainingUntil);
    }
}
