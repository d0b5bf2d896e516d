package it.infolavoro.citizen;

import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks what a codice fiscale says, while it is being typed. Whatever is already known of the person is compared with
 * it; any component but the code may be null.
 *
 * @param birthPlace Belfiore code
 */
public record CheckFiscalCode(
        @NotNull @Size(max = 32) String fiscalCode,
        @Size(max = 80) String surname,
        @Size(max = 80) String givenName,
        LocalDate birthDate,
        Sex sex,
        @Size(max = 4) String birthPlace) {

    /** Tidies the texts. */
    public CheckFiscalCode {
        surname = Text.tidy(surname);
        givenName = Text.tidy(givenName);
        birthPlace = Text.tidy(birthPlace);
    }

    FiscalCode.Person person() {
        return new FiscalCode.Person(surname, givenName, birthDate, sex, birthPlace);
    }
}
