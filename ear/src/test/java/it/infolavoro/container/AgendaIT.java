package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.Appointment;
import it.infolavoro.appointment.AppointmentState;
import it.infolavoro.appointment.Appointments;
import it.infolavoro.appointment.BookAppointment;
import it.infolavoro.appointment.FollowAppointment;
import it.infolavoro.appointment.FreeSlot;
import it.infolavoro.appointment.MoveAppointment;
import it.infolavoro.appointment.Reminders;
import it.infolavoro.appointment.Slot;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator's time is given once: rule R1 of {@code it.infolavoro.appointment}. */
@ExtendWith(ArquillianExtension.class)
class AgendaIT {

    @EJB
    AgendaService agenda;

    @Inject
    Appointments appointments;

    @Inject
    Cases cases;

    @Inject
    SystemWork work;

    @Inject
    Database database;

    @Inject
    Schema schema;

    @Inject
    Clocks clocks;

    @Inject
    Reminders reminders;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void aSlotIsGivenOnceEvenToTwoOperatorsAtOnce() throws Exception {
        for (var round = 0; round < 5; round++) {
            var free = Cases.SARZANA.call(agenda::firstFree);
            var problems = ConcurrencyIT.together(List.of(booking(free), booking(free), booking(free)));
            assertEquals(2, problems.size(), () -> "Exactly one has it: " + problems);
            assertTrue(problems.stream().allMatch(BusinessRuleViolation.class::isInstance), () -> "Told: " + problems);
            var next = Cases.SARZANA.call(agenda::firstFree);
            assertTrue(!next.equals(free), () -> "Given away: " + free);
        }
    }

    @Test
    void aSlotIsFreeAgainWhenItsAppointmentMovesOrIsCancelled() throws Exception {
        var first = Cases.SARZANA.call(agenda::firstFree);
        var id = Cases.SARZANA.call(() -> agenda.book(guest(first)));
        var second = Cases.SARZANA.call(agenda::firstFree);
        Cases.SARZANA.call(() -> {
            agenda.move(new MoveAppointment(id, 1, second.operator(), second.day(), second.at()));
            return null;
        });
        assertEquals(first, Cases.SARZANA.call(agenda::firstFree));
        assertThrows(BusinessRuleViolation.class, () -> Cases.SARZANA.call(() -> agenda.book(guest(second))));
        var moved = Cases.SARZANA.call(() -> agenda.open(id));
        Cases.SARZANA.call(() -> {
            agenda.follow(new FollowAppointment(id, moved.version(), AppointmentState.CANCELLED));
            return null;
        });
        Cases.SARZANA.call(() -> agenda.book(guest(first)));
        assertEquals(second, Cases.SARZANA.call(agenda::firstFree));
    }

    @Test
    void whoeverFindsASlotTakenIsOfferedTheNextOnesAlsoFromAnAddressOfLongAgo() throws Exception {
        var free = Cases.SARZANA.call(agenda::firstFree);
        assertTrue(Cases.SARZANA
                .call(() -> agenda.offer(free.day(), free.at(), free.operator()))
                .free());
        Cases.SARZANA.call(() -> agenda.book(guest(free)));
        var offer = Cases.SARZANA.call(() -> agenda.offer(free.day(), free.at(), free.operator()));
        assertFalse(offer.free());
        assertEquals(Cases.SARZANA.call(agenda::firstFree), offer.next().get(0));
        assertEquals(4, offer.next().stream().distinct().count());
        var old = Cases.SARZANA.call(() -> agenda.offer(LocalDate.of(2020, 2, 29), LocalTime.of(9, 0), "nessuno"));
        assertEquals(offer.next(), old.next());
        var bare = Cases.SARZANA.call(() -> agenda.offer(free.day(), null, null));
        assertEquals(offer.next(), bare.next());
        var later = Cases.SARZANA.call(() -> agenda.offer(free.day().plusDays(7), LocalTime.of(23, 0), "nessuno"));
        assertTrue(later.next().stream()
                .allMatch(slot -> slot.day().isAfter(free.day().plusDays(7))));
    }

    @Test
    void aRecordedVisitKeepsTheAppointmentOfItsDayAndNoOther() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Ricevuta");
        var today = today(citizen);
        var later = Cases.SARZANA.call(() -> cases.book(citizen));
        Cases.SARZANA.call(() -> cases.intakes().record(cases.intake(citizen)));
        assertEquals(AppointmentState.ARRIVED, state(today));
        if (Cases.SARZANA.call(() -> agenda.open(later)).startsAt().isAfter(endOfToday())) {
            assertEquals(AppointmentState.BOOKED, state(later));
        }
    }

    /** The clock is a fortnight ahead, so that the working day before a free slot has not gone by. */
    @Test
    void remindsOnceOnTheWorkingDayBefore() throws Exception {
        try {
            at(LocalDate.now(Clocks.ITALY).plusDays(14));
            var citizen = cases.citizen(Cases.SARZANA, "Promemoria");
            var appointment = Cases.SARZANA.call(() -> cases.book(citizen));
            var starts = Cases.SARZANA.call(() -> agenda.open(appointment)).startsAt();
            var cancelled = Cases.SARZANA.call(() -> cases.book(citizen));
            Cases.SARZANA.run(() -> agenda.follow(new FollowAppointment(cancelled, 1, AppointmentState.CANCELLED)));
            var before = ItalianHolidays.workingDaysBefore(Clocks.day(starts), 1);
            at(ItalianHolidays.workingDaysBefore(before, 1));
            reminders.remind();
            assertEquals(0, written(appointment), "Two working days before is too early");
            at(before);
            reminders.remind();
            reminders.remind();
            assertEquals(1, written(appointment));
            assertEquals(0, written(cancelled), "Nobody is reminded of what is cancelled");
            at(Clocks.day(starts));
            reminders.remind();
            assertEquals(1, written(appointment), "On the day itself it is too late");
        } finally {
            clocks.putAhead(Duration.ZERO);
        }
    }

    private void at(LocalDate day) {
        clocks.putAhead(Duration.between(
                Instant.now(), day.atTime(9, 0).atZone(Clocks.ITALY).toInstant()));
    }

    private long written(long appointment) throws Exception {
        return schema.number(
                "select count(*) from outgoing_mail where mail_key like 'appointment-" + appointment + "-reminder-%'");
    }

    private AppointmentState state(long appointment) throws Exception {
        return Cases.SARZANA.call(() -> agenda.open(appointment)).state();
    }

    private static Instant endOfToday() {
        return LocalDate.now(Clocks.ITALY)
                .plusDays(1)
                .atStartOfDay(Clocks.ITALY)
                .toInstant();
    }

    /** An appointment of today, at an hour at which no slot would be given any more; for an operator of its own. */
    private long today(long citizen) throws Exception {
        var day = LocalDate.now(Clocks.ITALY);
        var at = day.atTime(5, 0).atZone(Clocks.ITALY).toInstant();
        var command = new BookAppointment(UUID.randomUUID(), citizen, null, null, "prova", day, LocalTime.of(5, 0));
        var sarzana = work.withoutDoor(() -> database.municipality("011027"));
        return work.inMunicipality(
                sarzana,
                () -> appointments.add(Appointment.booked(
                        command,
                        "prova",
                        new Slot(LocalTime.of(5, 0), at, at.plusSeconds(1800)),
                        "prova",
                        Instant.now())));
    }

    private Callable<Object> booking(FreeSlot free) {
        return () -> Cases.SARZANA.call(() -> agenda.book(guest(free)));
    }

    private static BookAppointment guest(FreeSlot free) {
        return new BookAppointment(
                UUID.randomUUID(), null, "Prova Di Prenotazione", null, free.operator(), free.day(), free.at());
    }
}
