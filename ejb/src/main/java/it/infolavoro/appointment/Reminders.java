package it.infolavoro.appointment;

import it.infolavoro.job.Job;
import it.infolavoro.network.MunicipalitiesAtWork;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Reminds of what is booked until the next working day. A reminder is written once (rule R1 of {@code notification}).
 */
@ApplicationScoped
public class Reminders implements Job {

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

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("9-17").minute("0").timezone(Clocks.ITALY.getId());
    }

    @Override
    public long run() {
        remind();
        return UNCOUNTED;
    }

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
