package it.infolavoro.demo;

import it.infolavoro.appointment.Appointment;
import it.infolavoro.appointment.Appointments;
import it.infolavoro.appointment.BookAppointment;
import it.infolavoro.appointment.DeskClosure;
import it.infolavoro.appointment.DeskOperators;
import it.infolavoro.appointment.Hours;
import it.infolavoro.appointment.OpeningHours;
import it.infolavoro.appointment.OpeningTimes;
import it.infolavoro.appointment.OperatorRow;
import it.infolavoro.appointment.Slot;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.platform.ItalianHolidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Writes a desk's hours and some appointments of these days, behind the Comune's door. */
@ApplicationScoped
class DemoAgenda {

    private static final Hours MORNING = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30), 30);
    private static final Hours AFTERNOON = new Hours(LocalTime.of(15, 0), LocalTime.of(17, 0), 30);
    private static final int DAYS = 4;

    /** The demo's users with their names, by ISTAT code of their Comune; other Comuni have one nobody logs in as. */
    private static final Map<String, List<OperatorRow>> OPERATORS = Map.of(
            "011015", List.of(new OperatorRow("operatore.laspezia", "Giulia Ferrari")),
            "011016", List.of(new OperatorRow("operatore.lerici", "Elena Vannucci")),
            "011027",
                    List.of(
                            new OperatorRow("operatore.sarzana", "Marco Bertolini"),
                            new OperatorRow("responsabile.sarzana", "Paola Giannini")),
            "012133",
                    List.of(
                            new OperatorRow("operatore.varese", "Lucia Brambilla"),
                            new OperatorRow("responsabile.varese", "Dario Colombo")));

    private static final List<OperatorRow> NOBODY =
            List.of(new OperatorRow(DemoCases.OPERATOR, "Operatore dimostrativo"));

    /** Patron's days: San Giuseppe of La Spezia, Sant'Andrea of Sarzana. */
    private static final Map<String, LocalDate> PATRONS =
            Map.of("011015", LocalDate.of(2026, 3, 19), "011027", LocalDate.of(2026, 11, 30));

    @Inject
    OpeningTimes times;

    @Inject
    DeskOperators operators;

    @Inject
    Appointments appointments;

    /** Writes hours, the patron's day, operators, and appointments of the persons for the next days. */
    void write(MunicipalityRow municipality, List<Long> persons, DemoYear year) {
        for (var weekday : DayOfWeek.values()) {
            if (weekday.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                times.add(OpeningHours.on(weekday, MORNING, null));
            }
        }
        times.add(OpeningHours.on(DayOfWeek.TUESDAY, AFTERNOON, null));
        times.add(OpeningHours.on(DayOfWeek.THURSDAY, AFTERNOON, null));
        var patron = PATRONS.get(municipality.istatCode());
        if (patron != null) {
            times.add(DeskClosure.of(patron, patron, true, "Festa del patrono"));
        }
        var staff = OPERATORS.getOrDefault(municipality.istatCode(), NOBODY);
        staff.forEach(one -> operators.enrol(one.username(), one.name()));
        book(staff.get(0).username(), persons, year);
    }

    /** Every second slot of the next mornings, as long as there are persons. */
    private void book(String operator, List<Long> persons, DemoYear year) {
        var day = year.today();
        var next = 0;
        for (var i = 0; i < DAYS; i++) {
            while (!ItalianHolidays.workingDay(day)) {
                day = day.plusDays(1);
            }
            for (var slot : Slot.of(day, MORNING)) {
                if (slot.at().getMinute() == 0 && slot.at().isBefore(LocalTime.NOON) && next < persons.size()) {
                    book(persons.get(next++), operator, slot, day, year);
                }
            }
            day = day.plusDays(1);
        }
    }

    private void book(long person, String operator, Slot slot, LocalDate day, DemoYear year) {
        var command = new BookAppointment(year.uuid(), person, null, null, operator, day, slot.at());
        var asked = slot.startsAt().minus(Duration.ofDays(5));
        appointments.add(DemoYear.marked(Appointment.booked(command, operator, slot, operator, asked)));
    }
}
