package it.infolavoro.conversation;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Writes to the other side.
 *
 * @param fileName as the sender's system calls it, or null where no file goes with it
 */
public record PostMessage(
        @NotNull UUID requestId,
        long deliveryId,
        @NotBlank @PlainText @Size(max = LONGEST) String text,
        @Size(max = 400) String fileName,
        byte[] content) {

    /** Most characters of a text. */
    public static final int LONGEST = 4000;

    /** Tidies the text and copies the content. */
    public PostMessage {
        text = Text.tidy(text);
        content = content == null ? null : content.clone();
    }

    /** A text alone. */
    public static PostMessage of(UUID requestId, long deliveryId, String text) {
        return new PostMessage(requestId, deliveryId, text, null, null);
    }

    boolean withFile() {
        return fileName != null && !fileName.isBlank();
    }

    @Override
    public byte[] content() {
        return content == null ? null : content.clone();
    }
}
