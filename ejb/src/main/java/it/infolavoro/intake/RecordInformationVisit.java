package it.infolavoro.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Counts a visit that gave only information: no name, no notes.
 *
 * @param visitedAt when, in Italian time; null means now
 */
public record RecordInformationVisit(
        @NotNull UUID requestId,
        LocalDateTime visitedAt,
        @NotBlank @Size(max = 40) String channel,
        @NotEmpty @Size(max = 10) List<String> reasons) {

    /** Keeps each reason once. */
    public RecordInformationVisit {
        reasons = reasons == null ? List.of() : reasons.stream().distinct().toList();
    }
}
