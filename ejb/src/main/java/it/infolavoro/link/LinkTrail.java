package it.infolavoro.link;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.inbox.InboxDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the trail of the Comune concerned what happens at a link's lock (rule R7). */
@ApplicationScoped
class LinkTrail {

    private static final String SUBJECT = "InboxDelivery";

    @Inject
    Event<AuditEvent> audit;

    Void codeSent(InboxDelivery delivery) {
        return tell("link.code", delivery);
    }

    Void wrongCode(InboxDelivery delivery) {
        return tell("link.wrongCode", delivery);
    }

    private Void tell(String action, InboxDelivery delivery) {
        audit.fire(AuditEvent.read(action, SUBJECT, delivery.id(), null).of(delivery.municipalityId()));
        return null;
    }
}
