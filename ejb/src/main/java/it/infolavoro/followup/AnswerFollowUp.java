package it.infolavoro.followup;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Notes what the person said.
 *
 * @param version the version that was seen
 * @param result key of the code list {@code follow_up_result}
 * @param note for the desk
 */
public record AnswerFollowUp(
        long followUpId,
        long version,
        @NotBlank @Size(max = 40) String result,
        @PlainText @Size(max = 500) String note) {

    /** Tidies the texts. */
    public AnswerFollowUp {
        result = Text.tidy(result);
        note = Text.tidy(note);
    }
}
