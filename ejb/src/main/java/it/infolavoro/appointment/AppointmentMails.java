package it.infolavoro.appointment;

import it.infolavoro.citizen.Citizens;
import it.infolavoro.mailtext.MailKind;
import it.infolavoro.mailtext.MailPlaceholder;
import it.infolavoro.mailtext.MailWording;
import it.infolavoro.notification.CalendarObject;
import it.infolavoro.notification.Mail;
import it.infolavoro.notification.MailTexts;
import it.infolavoro.notification.Outbox;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * What the desk writes to a person on file, who left an e-mail address, about an appointment: day, time and place, and
 * nothing of the case (rule R7).
 */
@ApplicationScoped
public class AppointmentMails {

    /** The kind by which the mails of an appointment are asked for. */
    static final String ABOUT = "Appointment";

    private static final MailTexts TEXTS = MailTexts.beside(AppointmentMails.class);
    private static final Locale ITALIAN = Locale.ITALY;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", ITALIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", ITALIAN);

    @Inject
    Outbox outbox;

    @Inject
    Citizens citizens;

    @Inject
    MailWording wording;

    @Inject
    Clock clock;

    /** The desk that writes. */
    record Desk(long municipalityId, String name) {}

    /** A time was given. */
    void booked(Appointment appointment, Desk desk) {
        write(appointment, desk, "booked");
    }

    /** The time has changed. */
    void moved(Appointment appointment, Desk desk) {
        write(appointment, desk, "moved");
    }

    /** It does not take place. */
    void cancelled(Appointment appointment, Desk desk) {
        write(appointment, desk, "cancelled");
    }

    /** It is soon. */
    void reminded(Appointment appointment, Desk desk) {
        write(appointment, desk, "reminder");
    }

    private void write(Appointment appointment, Desk desk, String what) {
        var recipient = appointment.citizenId() == null
                ? null
                : citizens.get(appointment.citizenId()).person().email();
        if (recipient == null) {
            return;
        }
        var start = appointment.startsAt();
        var key = "appointment-" + appointment.id() + "-" + what + "-" + start.getEpochSecond();
        outbox.queue(
                desk.municipalityId(),
                new Mail(
                        key,
                        new Mail.About(ABOUT, appointment.id()),
                        recipient,
                        text(what + ".subject", appointment, desk),
                        worded(what, appointment, desk),
                        calendar(appointment, desk, what)));
    }

    private String worded(String what, Appointment appointment, Desk desk) {
        var start = appointment.startsAt().atZone(Clocks.ITALY);
        return wording.ofDesk(
                desk.municipalityId(),
                MailKind.valueOf(what.toUpperCase(Locale.ROOT)),
                text(what + ".text", appointment, desk),
                Map.of(
                        MailPlaceholder.MUNICIPALITY, desk.name(),
                        MailPlaceholder.DAY, DAY.format(start),
                        MailPlaceholder.TIME, TIME.format(start)));
    }

    private static String text(String key, Appointment appointment, Desk desk) {
        var start = appointment.startsAt().atZone(Clocks.ITALY);
        return TEXTS.get(key, DAY.format(start), TIME.format(start), desk.name());
    }

    private String calendar(Appointment appointment, Desk desk, String what) {
        var event = new CalendarObject(
                "appointment-" + appointment.id() + "." + desk.municipalityId() + "@infolavoro",
                appointment.version(),
                appointment.startsAt(),
                appointment.endsAt(),
                text("summary", appointment, desk),
                text("place", appointment, desk));
        return "cancelled".equals(what) ? event.cancel(clock.instant()) : event.request(clock.instant());
    }
}
