package it.infolavoro.appointment;

import it.infolavoro.platform.PersonName;
import it.infolavoro.platform.Telephone;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Books a slot for a person on file, or for somebody known by name and telephone.
 *
 * @param citizenId null for somebody who has no record
 * @param guestName null for a person on file
 * @param at local time at which the slot begins
 */
public record BookAppointment(
        @NotNull UUID requestId,
        Long citizenId,
        @PersonName @Size(max = 160) String guestName,
        @Size(max = 40) @Telephone String guestPhone,
        @NotNull String operator,
        @NotNull LocalDate day,
        @NotNull LocalTime at) {}
