package it.infolavoro.intake;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What is recorded of a person's visit.
 *
 * @param visitedAt when, in Italian time; null means now
 * @param channel key of the code list {@code contact_channel}
 * @param reasons keys of {@code reason_for_visit}
 * @param needs keys of {@code need}; may be empty
 * @param education key of {@code education_level}, or null for unchanged
 * @param labourCondition key of {@code labour_condition}, or null for unchanged
 * @param noticeVersion the version of the privacy notice that was shown
 */
public record VisitData(
        LocalDateTime visitedAt,
        @NotBlank @Size(max = 40) String channel,
        @NotEmpty @Size(max = 10) List<String> reasons,
        @NotNull @Size(max = 13) List<String> needs,
        @Size(max = 40) String education,
        @Size(max = 40) String labourCondition,
        @NotBlank @PlainText @Size(max = 40) String noticeVersion,
        @PlainText @Size(max = 4000) String note) {

    /** Tidies the texts and keeps each key once. */
    public VisitData {
        reasons = reasons == null ? List.of() : reasons.stream().distinct().toList();
        needs = needs == null ? List.of() : needs.stream().distinct().toList();
        education = Text.tidy(education);
        labourCondition = Text.tidy(labourCondition);
        note = Text.tidy(note);
    }
}
