package it.infolavoro.practice;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Answers a question.
 *
 * @param version the state that was answered
 * @param shared whether the whole network reads it
 * @param sharedText the question in words that name neither body nor person; needed where it is shared
 */
public record AnswerQuestion(
        long questionId,
        long version,
        @NotNull @PlainText @Size(min = 2, max = 4000) String answer,
        boolean shared,
        @PlainText @Size(max = 2000) String sharedText) {

    /** Tidies the texts. */
    public AnswerQuestion {
        answer = Text.tidy(answer);
        sharedText = Text.tidy(sharedText);
    }
}
