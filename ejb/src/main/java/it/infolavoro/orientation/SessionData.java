package it.infolavoro.orientation;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What is recorded of an orientation session.
 *
 * @param heldAt when, in Italian time; null means now
 * @param kind key of the code list {@code guidance_type}
 * @param topics what it was about, as keys of the code list {@code session_topic}; null means none
 * @param minutes how long it took
 * @param privateNote never leaves the desk
 * @param shareableNote may be shared with an organisation, if ticked
 */
public record SessionData(
        LocalDateTime heldAt,
        @NotBlank @Size(max = 40) String kind,
        @Size(max = 20) List<@NotBlank @Size(max = 40) String> topics,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @PlainText @Size(max = 4000) String privateNote,
        @PlainText @Size(max = 4000) String shareableNote,
        @PlainText @Size(max = 200) String nextStep,
        LocalDate nextStepDue) {

    /** Tidies the texts; a topic counts once. */
    public SessionData {
        topics = topics == null ? List.of() : topics.stream().distinct().toList();
        privateNote = Text.tidy(privateNote);
        shareableNote = Text.tidy(shareableNote);
        nextStep = Text.tidy(nextStep);
    }
}
