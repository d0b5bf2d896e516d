package it.infolavoro.adhesion;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Renews a protocol for the bodies that sign.
 *
 * @param title of the next edition
 * @param on the first day on which it counts
 * @param bodies who signs
 */
public record RenewProtocol(
        long protocolId,
        @NotBlank @PlainText @Size(max = 200) String title,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate on,
        @NotNull LocalDate endsOn,
        @NotEmpty @Size(max = 500) List<@Valid Signatory> bodies) {

    /** A body that signs. */
    public record Signatory(@NotNull Kind kind, long bodyId) {}

    /** Tidies the text and copies the list. */
    public RenewProtocol {
        title = Text.tidy(title);
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }
}
