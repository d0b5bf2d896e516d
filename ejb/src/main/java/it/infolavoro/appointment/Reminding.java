package it.infolavoro.appointment;

import it.infolavoro.network.MunicipalitiesAtWork;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Reminds of what is booked until the next working day, at nine on working days and again in the hours after it, for a
 * server that was down at nine: a reminder is written once (rule R1 of {@code notification}).
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Reminding {

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

    @Schedule(hour = "9-17", minute = "0", timezone = "Europe/Rome", persistent = false)
    void remind() {
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
