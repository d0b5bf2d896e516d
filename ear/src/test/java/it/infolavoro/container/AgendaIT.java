package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.AppointmentState;
import it.infolavoro.appointment.BookAppointment;
import it.infolavoro.appointment.FollowAppointment;
import it.infolavoro.appointment.FreeSlot;
import it.infolavoro.appointment.MoveAppointment;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
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
        var moved = Cases.SARZANA.call(() -> agenda.open(id));
        Cases.SARZANA.call(() -> {
            agenda.follow(new FollowAppointment(id, moved.version(), AppointmentState.CANCELLED));
            return null;
        });
        Cases.SARZANA.call(() -> agenda.book(guest(first)));
        assertEquals(second, Cases.SARZANA.call(agenda::firstFree));
    }

    private Callable<Object> booking(FreeSlot free) {
        return () -> Cases.SARZANA.call(() -> agenda.book(guest(free)));
    }

    private static BookAppointment guest(FreeSlot free) {
        return new BookAppointment(
                UUID.randomUUID(), null, "Prova Di Prenotazione", null, free.operator(), free.day(), free.at());
    }
}
