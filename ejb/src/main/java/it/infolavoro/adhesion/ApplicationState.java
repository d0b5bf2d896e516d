package it.infolavoro.adhesion;

import java.util.EnumSet;
import java.util.Set;

/** What has become of an application. */
public enum ApplicationState {
    RECEIVED,
    /** It may sign the protocol. */
    APPROVED,
    REFUSED,
    JOINED;

    /** The states that this one may follow: who was approved and does not sign is refused after all. */
    public Set<ApplicationState> comesFrom() {
        return switch (this) {
            case RECEIVED -> Set.of();
            case APPROVED -> EnumSet.of(RECEIVED);
            case REFUSED -> EnumSet.of(RECEIVED, APPROVED);
            case JOINED -> EnumSet.of(APPROVED);
        };
    }
}
