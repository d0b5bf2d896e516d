package it.infolavoro.appointment;

import it.infolavoro.network.MunicipalitiesAtWork;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Reminds of what is booked until the next working day. A reminder is written once (rule R1 of {@code notification}).
 */
@ApplicationScoped
public class Reminders {

    @Inject
    SystemWork work;

    @Inject
    MunicipalitiesAtWork municipalities;

    @Inject
    Appointments appointments;

    @Inject
    AppointmentMails mails;

    @Inject
    Clock clock;

    /** Writes the reminders of today; none on a day off. May run anywhere, any time. */
    public void remind() {
        var today = Clocks.today(clock);
        if (!ItalianHolidays.workingDay(today)) {
            return;
        }
        var until = ItalianHolidays.nextWorkingDay(today);
        municipalities.today().forEach(comune -> work.inMunicipality(comune.id(), () -> remind(comune, today, until)));
    }

    private void remind(MunicipalityRow comune, LocalDate today, LocalDate until) {
        var desk = new AppointmentMails.Desk(comune.id(), comune.name());
        appointments.booked(today.plusDays(1), until).forEach(appointment -> mails.reminded(appointment, desk));
    }
}
