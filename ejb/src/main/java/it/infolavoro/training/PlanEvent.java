package it.infolavoro.training;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Plans an event.
 *
 * @param place an address, or how to take part from afar
 * @param seats null for as many as come
 * @param basic whether it is what a new desk needs before it opens
 */
public record PlanEvent(
        @NotNull UUID requestId,
        @NotNull @PlainText @Size(min = 3, max = 120) String title,
        @PlainText @Size(max = 2000) String about,
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @NotNull @PlainText @Size(min = 2, max = 300) String place,
        @Min(1) @Max(10_000) Integer seats,
        boolean basic) {

    /** Tidies the texts. */
    public PlanEvent {
        title = Text.tidy(title);
        about = Text.tidy(about);
        place = Text.tidy(place);
    }

    Instant begin() {
        return day.atTime(from).atZone(Clocks.ITALY).toInstant();
    }

    Instant end() {
        return day.atTime(until).atZone(Clocks.ITALY).toInstant();
    }
}
