package it.infolavoro.mailtext;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Settles what the caller's Comune or network adds to a kind of mail.
 *
 * @param newest the number of the newest version that the caller saw; 0 where there was none
 * @param opening null or empty for none
 * @param closing null or empty for none
 * @param reason why, for the history
 */
public record SettleMailText(
        @PositiveOrZero int newest,
        @NotNull MailKind kind,
        @PlainText @Size(max = 600) String opening,
        @PlainText @Size(max = 600) String closing,
        @NotBlank @PlainText @Size(max = 300) String reason) {

    /** Tidies the texts. */
    public SettleMailText {
        opening = tidy(opening);
        closing = tidy(closing);
        reason = Text.tidy(reason);
    }

    private static String tidy(String text) {
        return text == null ? null : Text.tidy(text.replace("\r\n", "\n"));
    }

    MailWords words() {
        return new MailWords(opening == null ? "" : opening, closing == null ? "" : closing);
    }
}
