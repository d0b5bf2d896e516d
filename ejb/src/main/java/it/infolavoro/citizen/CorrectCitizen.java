package it.infolavoro.citizen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Corrects the record of a person.
 *
 * @param version the version that the operator saw
 * @param draft the request under which the correction was typed, whose draft ends with it; null where there was none
 */
public record CorrectCitizen(
        long citizenId, long version, @NotNull @Valid CitizenData person, boolean warningsConfirmed, UUID draft) {

    /** A correction without a draft. */
    public CorrectCitizen(long citizenId, long version, CitizenData person, boolean warningsConfirmed) {
        this(citizenId, version, person, warningsConfirmed, null);
    }
}
