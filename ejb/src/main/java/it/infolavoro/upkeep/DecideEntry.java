package it.infolavoro.upkeep;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Size;

/**
 * The coordinator decides on a version that waits.
 *
 * @param version the entry's, as it was read
 * @param approved whether it is offered from now on
 * @param reason why not; for the organisation
 */
public record DecideEntry(
        long serviceId,
        long version,
        boolean approved,
        @PlainText @Size(max = 500) String reason) {

    /** Tidies what was typed. */
    public DecideEntry {
        reason = Text.tidy(reason);
    }
}
