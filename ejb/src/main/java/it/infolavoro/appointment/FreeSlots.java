package it.infolavoro.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Slots that can still be given, the earliest first. */
@ApplicationScoped
class FreeSlots {

    private static final int DAYS_AHEAD = 60;
    private static final int WEEK = 7;

    @Inject
    Agenda agenda;

    /** Some free slots of any operator from a time of a day on; fewer where two months have no more. */
    List<FreeSlot> from(LocalDate day, LocalTime at, Instant now, int most) {
        var found = new ArrayList<FreeSlot>();
        for (var ahead = 0L; ahead < DAYS_AHEAD && found.size() < most; ahead += WEEK) {
            var first = day.plusDays(ahead);
            agenda.days(first, first.plusDays(WEEK - 1L), now).stream()
                    .flatMap(each -> of(each).stream())
                    .filter(slot -> !slot.day().equals(day) || !slot.at().isBefore(at))
                    .limit((long) most - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether an operator's time can be given. */
    boolean free(LocalDate day, LocalTime at, String operator, Instant now) {
        return of(agenda.day(day, now)).contains(new FreeSlot(day, at, operator));
    }

    private static List<FreeSlot> of(AgendaDay day) {
        return day.operators().stream()
                .flatMap(operator -> operator.places().stream()
                        .filter(Place::free)
                        .map(place -> new FreeSlot(day.day(), place.at(), operator.username())))
                .sorted(Comparator.comparing(FreeSlot::at))
                .toList();
    }
}
