package it.infolavoro.inbox;

import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import java.time.Instant;

/** What is counted of an open delivery. */
public record OpenLine(
        DeliveryState state, Priority priority, Instant sentAt, Long assigneeId, long serviceId, String serviceName) {

    boolean waiting() {
        return state == DeliveryState.SENT || state == DeliveryState.ACKNOWLEDGED;
    }
}
