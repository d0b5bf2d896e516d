package it.infolavoro.appointment;

import it.infolavoro.platform.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Closes the desk on some days.
 *
 * @param lastDay null for one day only
 * @param yearly whether it closes on the same days every year
 * @param draft the request under which this was typed, whose draft ends with it; null where there was none
 */
public record AddClosure(
        @NotNull LocalDate firstDay,
        LocalDate lastDay,
        boolean yearly,
        @NotBlank @PlainText @Size(max = 120) String label,
        UUID draft) {}
