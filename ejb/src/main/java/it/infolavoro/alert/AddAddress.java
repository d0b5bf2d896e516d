package it.infolavoro.alert;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Has mails sent to an address.
 *
 * @param shared true for a mailbox of the whole body, which its manager alone may enter
 * @param fromHour the first hour in which mails leave
 * @param untilHour the hour at which they leave no more
 */
public record AddAddress(
        boolean shared,
        @NotBlank @Email @PlainText @Size(max = 254) String address,
        @NotNull Rhythm rhythm,
        @Min(0) @Max(11) int fromHour,
        @Min(12) @Max(24) int untilHour) {

    /** Tidies the address. */
    public AddAddress {
        address = Text.tidy(address);
    }

    @Override
    public String toString() {
        return "AddAddress[" + rhythm + "]";
    }
}
