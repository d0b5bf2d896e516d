package it.infolavoro.training;

import it.infolavoro.notification.CalendarObject;
import it.infolavoro.notification.MailTexts;
import it.infolavoro.notification.NetworkOutbox;
import it.infolavoro.notification.NetworkOutbox.NetworkNews;
import it.infolavoro.notification.StaffAddresses;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is written to who enrols: day, time, place, and the event for the own calendar (rule R7). */
@ApplicationScoped
class TrainingMails {

    private static final MailTexts TEXTS = MailTexts.beside(TrainingMails.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ITALY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ITALY);

    @Inject
    NetworkOutbox outbox;

    @Inject
    StaffAddresses addresses;

    @Inject
    Clock clock;

    private enum Occasion {
        ENROLLED,
        WAITING,
        MOVED_UP,
        WITHDRAWN,
        CANCELLED
    }

    /** Somebody has a seat, or waits. */
    void enrolled(TrainingEvent event, Enrolment enrolment) {
        write(event, enrolment, enrolment.state() == EnrolmentState.WAITING ? Occasion.WAITING : Occasion.ENROLLED);
    }

    /** Somebody who waited has a seat. */
    void movedUp(TrainingEvent event, Enrolment enrolment) {
        write(event, enrolment, Occasion.MOVED_UP);
    }

    /** The seat was given back by who is responsible. */
    void withdrawn(TrainingEvent event, Enrolment enrolment) {
        write(event, enrolment, Occasion.WITHDRAWN);
    }

    /** It does not take place. */
    void cancelled(TrainingEvent event, Enrolment enrolment) {
        write(event, enrolment, Occasion.CANCELLED);
    }

    private void write(TrainingEvent event, Enrolment enrolment, Occasion occasion) {
        if (enrolment.address() == null || !outbox.isOpen()) {
            return;
        }
        var kind = "TRAINING_" + occasion;
        outbox.queue(new NetworkNews(
                "t" + enrolment.id() + "-" + occasion + "-" + enrolment.enrolments(),
                kind,
                addresses.open(SealedColumn.ENROLMENT, event.networkId(), enrolment.address()),
                text(kind + ".subject", event),
                text(kind + ".text", event),
                clock.instant(),
                calendar(event, enrolment, occasion)));
    }

    private static String text(String key, TrainingEvent event) {
        var start = event.startsAt().atZone(Clocks.ITALY);
        return TEXTS.get(
                key,
                event.title(),
                DAY.format(start),
                TIME.format(start),
                TIME.format(event.endsAt().atZone(Clocks.ITALY)),
                event.place(),
                Site.address("/training/list.xhtml"));
    }

    /** Whoever waits has nothing for the calendar yet. */
    private String calendar(TrainingEvent event, Enrolment enrolment, Occasion occasion) {
        return switch (occasion) {
            case WAITING -> "";
            case ENROLLED, MOVED_UP -> object(event, enrolment, 0).request(clock.instant());
            case WITHDRAWN, CANCELLED -> object(event, enrolment, 1).cancel(clock.instant());
        };
    }

    /** A calendar follows the highest number: each enrolment has one for its beginning and one for its end. */
    private static CalendarObject object(TrainingEvent event, Enrolment enrolment, int step) {
        return new CalendarObject(
                "training-" + event.id() + "." + enrolment.id() + "@infolavoro",
                2L * enrolment.enrolments() + step,
                event.startsAt(),
                event.endsAt(),
                event.title(),
                event.place());
    }
}
