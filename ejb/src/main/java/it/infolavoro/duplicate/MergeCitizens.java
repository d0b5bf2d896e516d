package it.infolavoro.duplicate;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Two records become one.
 *
 * @param keepId the record that stays
 * @param keepVersion its version, as it was compared
 * @param otherId the record that becomes part of it
 * @param otherVersion its version, as it was compared
 * @param fromOther the fields of {@link PersonFields#NAMES} that are taken from the other record
 * @param reason why they are one person's
 * @param differentCodesConfirmed that two different codici fiscali are known of and right (rule R3)
 */
public record MergeCitizens(
        @NotNull UUID requestId,
        long keepId,
        long keepVersion,
        long otherId,
        long otherVersion,
        @NotNull Set<@NotBlank String> fromOther,
        @NotBlank @PlainText @Size(max = 500) String reason,
        boolean differentCodesConfirmed) {

    /** Tidies the reason and copies the fields. */
    public MergeCitizens {
        reason = Text.tidy(reason);
        fromOther = fromOther == null ? null : Set.copyOf(fromOther);
    }
}
