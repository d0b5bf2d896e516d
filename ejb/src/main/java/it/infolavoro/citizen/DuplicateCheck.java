package it.infolavoro.citizen;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What has been typed so far of a new person; any component may be null. */
public record DuplicateCheck(
        @Size(max = 80) String surname,
        @Size(max = 80) String givenName,
        LocalDate birthDate,
        @Size(max = 32) String fiscalCode) {}
