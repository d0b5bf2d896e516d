package it.infolavoro.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.platform.Text;
import it.infolavoro.search.AlikeNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R2: a match says why it is one, and what does not speak for it is none. */
class CandidateTest {

    private static final LocalDate DAY = LocalDate.of(1985, 12, 10);
    private static final String CODE = "RSSMRA85T10A562S";
    private static final Candidate MARIO = candidate("Rossi", "Mario", DAY, CODE);

    @Test
    void theSameCodeIsOneReasonAndOmocodiaAnother() {
        assertEquals(List.of(MatchReason.SAME_CODE), reasons(typed(null, null, null, CODE)));
        assertEquals(List.of(MatchReason.SAME_CODE_BASE), reasons(typed(null, null, null, "RSSMRA85T10A56NH")));
        assertEquals(List.of(), reasons(typed(null, null, null, "RSSMRA85T10A562")));
    }

    @Test
    void namesMatchWithTheBirthDateOrWhereItIsMissing() {
        assertEquals(List.of(MatchReason.SAME_NAME_AND_DATE), reasons(typed("ROSSI", "mario", DAY, null)));
        assertEquals(List.of(MatchReason.SAME_NAME), reasons(typed("Rossi", "Mario", null, null)));
        assertEquals(List.of(), reasons(typed("Rossi", "Mario", DAY.plusYears(3).plusDays(11), null)));
        assertEquals(List.of(MatchReason.SWAPPED_NAME), reasons(typed("Mario", "Rossi", DAY, null)));
        assertEquals(List.of(MatchReason.SIMILAR_NAME_AND_DATE), reasons(typed("Rosi", "Mario", DAY, null)));
        assertEquals(List.of(), reasons(typed("Bianchi", "Mario", DAY, null)));
    }

    @Test
    void aDateThatDiffersAsASlipDoesIsSimilar() {
        var similar = List.of(MatchReason.NAME_AND_SIMILAR_DATE);
        assertEquals(similar, reasons(typed("Rossi", "Mario", LocalDate.of(1985, 10, 12), null)), "day and month");
        assertEquals(similar, reasons(typed("Rosi", "Mario", LocalDate.of(1985, 10, 12), null)), "and the name");
        assertEquals(similar, reasons(typed("Mario", "Rossi", LocalDate.of(1985, 12, 11), null)), "a digit");
        assertEquals(similar, reasons(typed("Rossi", "Mario", LocalDate.of(1958, 12, 10), null)), "neighbours");
        assertEquals(List.of(), reasons(typed("Rossi", "Mario", LocalDate.of(1986, 12, 11), null)), "two digits");
        assertEquals(List.of(), reasons(typed("Bianchi", "Mario", LocalDate.of(1985, 10, 12), null)));
        assertEquals(Set.of(LocalDate.of(2000, 2, 29)), SimilarDates.swapped(LocalDate.of(2000, 2, 29)));
    }

    @Test
    void contactsCountOnlyWithASimilarName() {
        var phone = new DuplicateCheck("Rossi", "Maria", DAY.plusYears(1), null, "0187/123456", null, null);
        assertTrue(reasons(phone).contains(MatchReason.SAME_PHONE));
        var sister = new DuplicateCheck("Rossi", "Claudia", null, null, "0187 123456", "M.ROSSI@example.org", null);
        assertEquals(List.of(), reasons(sister));
        var mail = new DuplicateCheck("Mario", "Rosi", null, null, null, "M.ROSSI@example.org", null);
        assertEquals(List.of(MatchReason.SAME_EMAIL), reasons(mail));
    }

    @ParameterizedTest
    @CsvSource({
        "GIUSEPPE,GIUSEPE,true",
        "CHIARA,KIARA,true",
        "JACOPO,IACOPO,true",
        "DE LUCA,DELUCA,true",
        "MARCO,MACRO,true",
        "ALESSANDRO,ALESANDRA,true",
        "MARIO,MARINA,false",
        "LI,LU,false",
        "O,O,true",
        "O,E,false",
        "H,H,true",
        "H,E,false",
        "HU,WU,false"
    })
    void hearsAndForgivesOneSlip(String one, String other, boolean alike) {
        assertEquals(alike, AlikeNames.alike(one, other));
        assertEquals(alike, AlikeNames.alike(other, one));
    }

    @Test
    void twoIssuedCodesAreAConflictAndAProvisionalOneIsNone() {
        assertEquals(CodeConflict.OMOCODIA, conflict(CODE, "RSSMRA85T10A56NH"));
        assertEquals(CodeConflict.DIFFERENT, conflict(CODE, "RSSMRA85T11A562W"));
        assertEquals(CodeConflict.NONE, conflict(CODE, CODE));
        assertEquals(CodeConflict.NONE, conflict(CODE, "12345678903"));
        assertEquals(CodeConflict.NONE, conflict(CODE, null));
        assertFalse(CODE.equals("RSSMRA85T10A56NH"));
    }

    private static CodeConflict conflict(String one, String other) {
        return CodeConflict.of(person(one), person(other));
    }

    private static it.infolavoro.citizen.CitizenData person(String code) {
        return new it.infolavoro.citizen.CitizenData(
                "Rossi", "Mario", DAY, null, null, code, null, null, null, null, null, null, null);
    }

    private static DuplicateCheck typed(String surname, String givenName, LocalDate date, String code) {
        return new DuplicateCheck(surname, givenName, date, code, null, null, null);
    }

    private static List<MatchReason> reasons(DuplicateCheck typed) {
        var base = FiscalCode.baseKey(typed.code());
        return MARIO.reasons(typed, base == null ? "" : base);
    }

    private static Candidate candidate(String surname, String givenName, LocalDate date, String code) {
        return new Candidate(
                1,
                surname,
                givenName,
                Text.key(surname),
                Text.key(givenName),
                date,
                code,
                FiscalCode.baseKey(code),
                "0187 123456",
                "0187123456",
                "m.rossi@example.org");
    }
}
