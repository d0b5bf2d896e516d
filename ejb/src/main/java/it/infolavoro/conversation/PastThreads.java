package it.infolavoro.conversation;

import it.infolavoro.identity.Caller;
import it.infolavoro.referral.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Writes what the two sides wrote and read at earlier moments: sealed and stored as it is when people do it, but
 * without telling anybody, as nobody is waiting for it.
 */
@ApplicationScoped
public class PastThreads {

    @Inject
    Posting posting;

    @Inject
    Messages messages;

    /** Somebody of the bound Comune wrote to an organisation. */
    public void deskWrote(PostMessage message, long organisationId, Caller author, Instant at) {
        messages.addOfDesk(posting.write(message, author.municipalityId(), author, at), organisationId);
    }

    /** Somebody of the bound organisation wrote to a Comune. */
    public void organisationWrote(PostMessage message, long municipalityId, Caller author, Instant at) {
        messages.addOfOrganisation(posting.write(message, municipalityId, author, at));
    }

    /** Somebody of the bound side read what the other side had written. */
    public void read(long deliveryId, Side reader, Caller who, Instant at) {
        posting.readBy(who.displayName(), at, deliveryId, reader);
    }
}
