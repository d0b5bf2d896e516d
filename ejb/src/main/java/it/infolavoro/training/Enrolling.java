package it.infolavoro.training;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.notification.StaffAddresses;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives seats and takes them back, for oneself or for a colleague (rules R2, R3 and R7). */
@ApplicationScoped
class Enrolling {

    static final String SUBJECT = "TrainingEvent";

    @Inject
    TrainingEvents events;

    @Inject
    TrainingMails mails;

    @Inject
    StaffAddresses addresses;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Enrols somebody; whoever is enrolled already stays so. */
    EnrolmentState enrol(long networkId, long eventId, Attendee who) {
        var event = events.locked(networkId, eventId);
        event.requireAhead(clock.instant());
        var known = events.enrolment(eventId, who.username());
        if (known.isPresent() && known.get().state() != EnrolmentState.WITHDRAWN) {
            return known.get().state();
        }
        var enrolment = known.orElseGet(() -> Enrolment.of(networkId, eventId, who.username()));
        enrolment.enrol(
                who,
                addresses.seal(SealedColumn.ENROLMENT, networkId, who.email()),
                event.full(events.enrolled(eventId)),
                clock.instant());
        if (known.isEmpty()) {
            events.add(enrolment);
        }
        mails.enrolled(event, enrolment);
        audit.fire(AuditEvent.change("training.enrol", SUBJECT, eventId, null));
        return enrolment.state();
    }

    /**
     * Withdraws somebody, whose seat goes to the first who waits. Does nothing for who is not enrolled.
     *
     * @param self whether the person does it, who then needs no mail
     */
    void withdraw(long networkId, long eventId, String username, boolean self) {
        var event = events.locked(networkId, eventId);
        event.requireAhead(clock.instant());
        events.enrolment(eventId, username)
                .filter(enrolment -> enrolment.state() != EnrolmentState.WITHDRAWN)
                .ifPresent(enrolment -> {
                    var freed = enrolment.state() == EnrolmentState.ENROLLED;
                    enrolment.withdraw();
                    if (!self) {
                        mails.withdrawn(event, enrolment);
                    }
                    if (freed) {
                        events.firstWaiting(eventId).ifPresent(next -> moveUp(event, next));
                    }
                    audit.fire(AuditEvent.change("training.withdraw", SUBJECT, eventId, null));
                });
    }

    private void moveUp(TrainingEvent event, Enrolment next) {
        next.moveUp();
        mails.movedUp(event, next);
    }
}
