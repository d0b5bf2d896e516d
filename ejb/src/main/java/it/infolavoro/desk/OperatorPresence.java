package it.infolavoro.desk;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** When an operator was last at work, and when before that. */
@Entity
@Table(name = "operator_presence")
public class OperatorPresence extends MunicipalityOwned {

    /** A pause as long as this ends one stay at the desk, as it ends the session. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    private static final Duration RESOLUTION = Duration.ofMinutes(1);

    @Column(updatable = false)
    private String username;

    /** As colleagues know the operator, also after the operator has left. */
    @Column(name = "display_name")
    private String displayName;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "before_at")
    private Instant beforeAt;

    protected OperatorPresence() {}

    /** The first stay of an operator, to whom the week before is new. */
    public static OperatorPresence first(String username, String displayName, Instant now) {
        var presence = new OperatorPresence();
        presence.username = username;
        presence.displayName = displayName;
        presence.seenAt = now;
        presence.beforeAt = now.minus(Duration.ofDays(7));
        return presence;
    }

    /**
     * Notes that the operator is at work now. Within the same minute nothing changes, so that reading stays reading.
     */
    void seen(String name, Instant now) {
        displayName = name;
        if (seenAt.plus(PAUSE).isBefore(now)) {
            beforeAt = seenAt;
        }
        if (seenAt.plus(RESOLUTION).isBefore(now)) {
            seenAt = now;
        }
    }

    /** The end of the stay before this one: what happened later is new to the operator. */
    Instant newSince() {
        return beforeAt;
    }
}
