package it.infolavoro.appointment;

import java.util.EnumSet;
import java.util.Set;

/** What has become of an appointment. */
public enum AppointmentState {
    BOOKED,
    ARRIVED,
    NO_SHOW,
    CANCELLED;

    /** The states that this one may follow: somebody written off as absent may still come. */
    public Set<AppointmentState> comesFrom() {
        return switch (this) {
            case BOOKED -> Set.of();
            case ARRIVED -> EnumSet.of(BOOKED, NO_SHOW);
            case NO_SHOW, CANCELLED -> EnumSet.of(BOOKED);
        };
    }
}
