package it.infolavoro.adhesion;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Enters a protocol that the network did not have, as one that a single body signs. */
public record EnterProtocol(
        @NotBlank @PlainText @Size(max = 200) String title,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate endsOn) {

    /** Tidies the text. */
    public EnterProtocol {
        title = Text.tidy(title);
    }
}
