package it.infolavoro.citizen;

import it.infolavoro.platform.PersonName;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Telephone;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a desk records about a person.
 *
 * @param birthPlace Belfiore code of the birth Comune or State, four characters
 * @param fiscalCode codice fiscale, or null with a reason
 * @param noFiscalCodeReason key of the code list {@code no_code_reason}
 * @param residence the Comune of residence, as text
 * @param citizenship key of the code list {@code citizenship_group}
 * @param education key of the code list {@code education_level}
 * @param labourCondition key of the code list {@code labour_condition}
 * @param guardian who has parental responsibility for a minor (Codice civile, art. 316 and 357), with a telephone; null
 *     for an adult
 */
public record CitizenData(
        @NotBlank @PersonName @Size(max = 80) String surname,
        @NotBlank @PersonName @Size(max = 80) String givenName,
        @Past LocalDate birthDate,
        Sex sex,
        @Pattern(regexp = "[A-Z][0-9]{3}") String birthPlace,
        @Size(max = 32) String fiscalCode,
        @Size(max = 40) String noFiscalCodeReason,

        @PlainText @Size(max = 40) @Telephone String phone,

        @Email @Size(max = 254) String email,
        @PlainText @Size(max = 120) String residence,
        @Size(max = 40) String citizenship,
        @Size(max = 40) String education,
        @Size(max = 40) String labourCondition,
        @PlainText @Size(max = 160) String guardian) {

    private static final int FULL_AGE = 18;

    /** An adult's data. */
    public CitizenData(
            String surname,
            String givenName,
            LocalDate birthDate,
            Sex sex,
            String birthPlace,
            String fiscalCode,
            String noFiscalCodeReason,
            String phone,
            String email,
            String residence,
            String citizenship,
            String education,
            String labourCondition) {
        this(
                surname,
                givenName,
                birthDate,
                sex,
                birthPlace,
                fiscalCode,
                noFiscalCodeReason,
                phone,
                email,
                residence,
                citizenship,
                education,
                labourCondition,
                null);
    }

    /** Tidies the texts: composed, without blanks around; what is empty becomes null. */
    public CitizenData {
        surname = Text.tidy(surname);
        givenName = Text.tidy(givenName);
        birthPlace = Text.tidy(birthPlace);
        fiscalCode = Text.tidy(fiscalCode);
        noFiscalCodeReason = Text.tidy(noFiscalCodeReason);
        phone = Text.tidy(phone);
        email = Text.tidy(email);
        residence = Text.tidy(residence);
        citizenship = Text.tidy(citizenship);
        education = Text.tidy(education);
        labourCondition = Text.tidy(labourCondition);
        guardian = Text.tidy(guardian);
    }

    /** The same with a code as it is stored. */
    CitizenData withFiscalCode(String code) {
        return new CitizenData(
                surname,
                givenName,
                birthDate,
                sex,
                birthPlace,
                code,
                null,
                phone,
                email,
                residence,
                citizenship,
                education,
                labourCondition,
                guardian);
    }

    /** Whether somebody born on a day, null for unknown, is under eighteen on another (Codice civile, art. 2). */
    public static boolean isMinor(LocalDate birthDate, LocalDate today) {
        return birthDate != null && birthDate.isAfter(today.minusYears(FULL_AGE));
    }

    /** What a codice fiscale is compared with. */
    FiscalCode.Person identity() {
        return new FiscalCode.Person(surname, givenName, birthDate, sex, birthPlace);
    }
}
