package it.infolavoro.look;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Settles the look of the caller's Comune or network.
 *
 * @param newest the number of the newest version that the caller saw; 0 where there was none
 * @param colour null for that of the network, or the product's
 * @param logo a PNG or JPEG; null for none of one's own, or the one that is there
 * @param keepLogo whether the logo that is there stays where none is sent
 * @param alt what the logo shows, in words
 * @param reason why, for the history
 */
public record SettleLook(
        @PositiveOrZero int newest,
        LookColour colour,
        byte[] logo,
        boolean keepLogo,
        @PlainText @Size(max = 120) String alt,
        @NotBlank @PlainText @Size(max = 300) String reason) {

    /** Tidies the texts. */
    public SettleLook {
        alt = Text.tidy(alt);
        reason = Text.tidy(reason);
    }
}
