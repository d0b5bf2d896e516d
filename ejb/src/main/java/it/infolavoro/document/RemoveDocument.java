package it.infolavoro.document;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Erases a document's content, for a reason. */
public record RemoveDocument(
        long documentId,
        long version,
        @NotBlank @PlainText @Size(max = 200) String reason) {

    /** Tidies the reason. */
    public RemoveDocument {
        reason = Text.tidy(reason);
    }
}
