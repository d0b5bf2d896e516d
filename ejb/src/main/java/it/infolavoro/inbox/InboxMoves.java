package it.infolavoro.inbox;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralSettlement;
import it.infolavoro.staff.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes the steps of an organisation, whether it has logged in or answers by a link. */
@ApplicationScoped
public class InboxMoves {

    private static final String SUBJECT = "InboxDelivery";

    @Inject
    Inbox inbox;

    @Inject
    InboxAnswer answers;

    @Inject
    InboxReading reading;

    @Inject
    ReferralSettlement settlement;

    @Inject
    Afterwards afterwards;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Acknowledges a delivery where that is still to be done, and gives what is shown of it. */
    public InboxDetail open(long deliveryId) {
        var delivery = inbox.lock(deliveryId);
        delivery.acknowledge(clock.instant())
                .ifPresent(transition ->
                        inbox.add(delivery, transition, caller.get().username()));
        audit.fire(AuditEvent.read("inbox.open", SUBJECT, delivery.id(), null).of(delivery.municipalityId()));
        return reading.detail(delivery);
    }

    /** Whether there was something to acknowledge. */
    boolean acknowledge(InboxDelivery delivery) {
        var transition = delivery.acknowledge(clock.instant());
        transition.ifPresent(step -> {
            inbox.add(delivery, step, caller.get().username());
            audit.fire(AuditEvent.change("inbox.acknowledge", SUBJECT, delivery.id(), null)
                    .of(delivery.municipalityId()));
        });
        return transition.isPresent();
    }

    /** The same for a delivery by its id. Throws NotFound. */
    public boolean acknowledge(long deliveryId) {
        return acknowledge(inbox.lock(deliveryId));
    }

    /**
     * Moves a delivery: accept, decline, start, hold, complete, interrupt, forward, or take an answer back. Throws
     * NotFound, ConcurrentChange, BusinessRuleViolation.
     */
    public void answer(AnswerDelivery command) {
        var delivery = inbox.lock(command.deliveryId());
        if (delivery.state() == DeliveryState.SUPERSEDED) {
            // The same words as for the one who loses by the unique key: which of the two decides is a matter of
            // milliseconds.
            throw new BusinessRuleViolation("duplicate.uq_referral_claim");
        }
        delivery.requireVersion(command.version());
        var transition = answers.apply(command, delivery);
        if (command.move() == AnswerDelivery.Move.ACCEPT) {
            takeOn(delivery);
        }
        inbox.add(delivery, transition, caller.get().username());
        audit.fire(AuditEvent.change("inbox." + command.move(), SUBJECT, delivery.id(), null)
                .of(delivery.municipalityId()));
        var municipality = delivery.municipalityId();
        var referral = delivery.referralId();
        afterwards.leave(() -> settlement.settle(municipality, referral));
    }

    /** Whoever accepts answers it from then on, unless a colleague who is there does already. */
    private void takeOn(InboxDelivery delivery) {
        var colleagues = reading.colleagues();
        var assignee = colleagues.find(delivery.assigneeId());
        if (assignee.isEmpty() || assignee.get().presence() != Presence.HERE) {
            delivery.assign(colleagues.own() == 0 ? null : Long.valueOf(colleagues.own()));
        }
    }
}
