package it.infolavoro.link;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Registers the mailbox to which an organisation's links go, in place of the one before. */
public record EnterMailbox(
        @NotNull Long organisationId,
        @NotBlank @Email @PlainText @Size(max = 254) String address) {

    /** Tidies the address. */
    public EnterMailbox {
        address = Text.tidy(address);
    }

    @Override
    public String toString() {
        return "EnterMailbox[" + organisationId + "]";
    }
}
