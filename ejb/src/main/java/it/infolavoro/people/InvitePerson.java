package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.PersonName;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Invites somebody.
 *
 * @param kind the kind of another body that the caller looks after; null for the own body
 * @param bodyId that body's id; null for the own body
 */
public record InvitePerson(
        Kind kind,
        Long bodyId,
        @NotBlank @PersonName @Size(max = 80) String givenName,
        @NotBlank @PersonName @Size(max = 80) String surname,
        @NotBlank @Email @PlainText @Size(max = 254) String email,
        @NotBlank String role) {

    /** Tidies what was typed; addresses are kept in small letters. */
    public InvitePerson {
        givenName = Text.tidy(givenName);
        surname = Text.tidy(surname);
        var tidy = Text.tidy(email);
        email = tidy == null ? null : tidy.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "InvitePerson[" + role + "]";
    }
}
