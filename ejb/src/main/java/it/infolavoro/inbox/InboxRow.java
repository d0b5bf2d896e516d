package it.infolavoro.inbox;

import it.infolavoro.referral.DeliveryState;
import java.time.Instant;

/** A delivery in the inbox's list: never a name. */
public record InboxRow(
        long id,
        String municipality,
        String ageBand,
        String needKind,
        String serviceName,
        DeliveryState state,
        Instant sentAt,
        Instant stateAt) {

    /** The same without the age band, for deliveries of which the organisation may see no more (rule R3). */
    InboxRow withoutPerson() {
        return new InboxRow(id, municipality, null, needKind, serviceName, state, sentAt, stateAt);
    }
}
