package it.infolavoro.inbox;

import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import java.time.Instant;

/** A delivery as a list reads it, before it is decided what of it may be shown. */
public record InboxLine(
        long id,
        String municipality,
        String ageBand,
        String needKind,
        String serviceName,
        DeliveryState state,
        Priority priority,
        Instant sentAt,
        Instant stateAt,
        Instant closedAt,
        Long assigneeId) {}
