package it.infolavoro.plan;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is agreed of an action.
 *
 * @param goalId the goal it leads to; null for none in particular
 * @param referralId the referral by which it is done; null for none
 * @param dueOn until when; null where no day is agreed
 */
public record ActionData(
        @NotBlank @PlainText @Size(max = 200) String text,
        @NotNull ActionBy who,
        LocalDate dueOn,
        Long goalId,
        Long referralId) {

    /** Tidies the text. */
    public ActionData {
        text = Text.tidy(text);
    }
}
