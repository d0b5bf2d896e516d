package it.infolavoro.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.BusinessRuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule R2: what is refused of a codice fiscale, what must be confirmed, and what a form learns from a typed one. */
class CitizenRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
    private static final BirthPlaces PLACES = new BirthPlaces();
    private static final String SARZANA = "I449";
    private static final LocalDate BORN = LocalDate.of(1990, 3, 5);
    private static final String CODE = FiscalCode.expected(
                    new FiscalCode.Person("Rossi", "Maria", BORN, Sex.FEMALE, SARZANA))
            .value();

    @Test
    void storesTheCodeInCapitalsWithoutSeparators() {
        var typed = CODE.substring(0, 6).toLowerCase() + " " + CODE.substring(6);
        assertEquals(CODE, checked(person("Rossi", BORN, typed), false).fiscalCode());
    }

    @Test
    void dropsTheReasonWhenThereIsACode() {
        assertNull(checked(person("Rossi", BORN, CODE), false).noFiscalCodeReason());
    }

    @Test
    void refusesAWrongCheckCharacterEvenIfConfirmed() {
        var wrong = CODE.substring(0, 15) + (CODE.endsWith("A") ? "B" : "A");
        var refusal = assertThrows(BusinessRuleViolation.class, () -> checked(person("Rossi", BORN, wrong), true));
        assertEquals("fiscalCode", refusal.field());
        assertEquals("citizen.fiscalCode.error.BAD_CHECK_CHARACTER", refusal.key());
    }

    @Test
    void asksToConfirmACodeThatDoesNotFit() {
        var other = person("Rossi", BORN.plusDays(1), CODE);
        var refusal = assertThrows(BusinessRuleViolation.class, () -> checked(other, false));
        assertEquals("warningsConfirmed", refusal.field());
        assertEquals(CODE, checked(other, true).fiscalCode());
    }

    @Test
    void comparesOnlyWhatIsKnown() {
        assertEquals(CODE, checked(person("Rossi", null, CODE), false).fiscalCode());
    }

    @Test
    void tellsTheFormWhatTheCodeSays() {
        var check = FiscalCodeCheck.of(CODE, new FiscalCode.Person(null, null, null, null, null), PLACES, TODAY);
        assertTrue(check.valid());
        assertEquals(Sex.FEMALE, check.sex());
        assertEquals(List.of(BORN), check.birthDates());
        assertEquals(SARZANA, check.birthPlace().code());
        assertEquals(Set.of(), check.warnings());
    }

    @Test
    void tellsTheFormBothCenturies() {
        var code = FiscalCode.expected(
                        new FiscalCode.Person("Rossi", "Maria", LocalDate.of(1915, 3, 5), Sex.FEMALE, SARZANA))
                .value();
        var check = FiscalCodeCheck.of(code, new FiscalCode.Person(null, null, null, null, null), PLACES, TODAY);
        assertEquals(List.of(LocalDate.of(2015, 3, 5), LocalDate.of(1915, 3, 5)), check.birthDates());
    }

    @Test
    void learnsNothingFromANumericCodeAndAsksToConfirmIt() {
        var check = FiscalCodeCheck.of(
                "12345678903", new FiscalCode.Person("Rossi", "Maria", null, null, null), PLACES, TODAY);
        assertEquals(Set.of(FiscalCodeWarning.NUMERIC_CODE), check.warnings());
        assertNull(check.sex());
    }

    private static CitizenData checked(CitizenData person, boolean confirmed) {
        return CitizenRules.withCheckedCode(person, confirmed, PLACES, TODAY);
    }

    private static CitizenData person(String surname, LocalDate birthDate, String code) {
        return new CitizenData(
                surname, "Maria", birthDate, Sex.FEMALE, SARZANA, code, "foreign", null, null, null, null, null, null);
    }

    @Test
    void refusesABirthDateOfMoreThanACenturyAndAFifthAgo() {
        var today = LocalDate.of(2026, 1, 12);
        CitizenRules.requirePossibleAge(null, today);
        CitizenRules.requirePossibleAge(LocalDate.of(1906, 1, 12), today);
        var violation = assertThrows(
                BusinessRuleViolation.class, () -> CitizenRules.requirePossibleAge(LocalDate.of(1906, 1, 11), today));
        assertEquals("birthDate", violation.field());
    }

    @Test
    void asksWhoAnswersForAMinorUntilTheEighteenthBirthday() {
        var born = LocalDate.of(2008, 2, 29);
        var minor = person("Rossi", born, null);
        var refusal = assertThrows(
                BusinessRuleViolation.class, () -> CitizenRules.requireGuardian(minor, LocalDate.of(2026, 2, 28)));
        assertEquals("guardian", refusal.field());
        CitizenRules.requireGuardian(minor, LocalDate.of(2026, 3, 1));
        CitizenRules.requireGuardian(person("Rossi", null, null), LocalDate.of(2026, 2, 28));
    }
}
