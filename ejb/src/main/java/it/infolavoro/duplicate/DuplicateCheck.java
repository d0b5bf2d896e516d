package it.infolavoro.duplicate;

import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What has been typed so far of a person; any component may be null.
 *
 * @param ownId the person's own record where there is one already, which is no duplicate of itself; else null
 */
public record DuplicateCheck(
        @Size(max = 80) String surname,
        @Size(max = 80) String givenName,
        LocalDate birthDate,
        @Size(max = 32) String fiscalCode,
        @Size(max = 40) String phone,
        @Size(max = 254) String email,
        Long ownId) {

    String surnameKey() {
        return Text.key(surname);
    }

    String givenNameKey() {
        return Text.key(givenName);
    }

    /** The telephone's digits; empty where there are too few to tell anybody by. */
    String phoneKey() {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.length() < 5 ? "" : digits;
    }

    String emailKey() {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    /** The code as it is stored, or empty. */
    String code() {
        return fiscalCode == null ? "" : FiscalCode.compact(fiscalCode);
    }
}
