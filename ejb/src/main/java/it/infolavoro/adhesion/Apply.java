package it.infolavoro.adhesion;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Enters an application that came on paper.
 *
 * @param kind {@code MUNICIPALITY} or {@code ORGANISATION}
 * @param istatCode of the Comune; null for an organisation
 * @param organisationId an organisation that was in the network before; null for a new one or a Comune
 * @param name of a new organisation
 * @param category of a new organisation, a key of {@code member_category}
 * @param contact the body's own e-mail, or null; never a person's
 * @param reference the number under which the paper was registered, or null
 */
public record Apply(
        @NotNull UUID requestId,
        @NotNull Kind kind,
        @Pattern(regexp = "[0-9]{6}") String istatCode,
        Long organisationId,
        @PlainText @Size(max = 200) String name,
        @Size(max = 40) String category,
        @Email @PlainText @Size(max = 254) String contact,
        @NotNull LocalDate receivedOn,
        @PlainText @Size(max = 80) String reference) {

    /** Tidies the texts. */
    public Apply {
        name = Text.tidy(name);
        contact = Text.tidy(contact);
        reference = Text.tidy(reference);
    }
}
