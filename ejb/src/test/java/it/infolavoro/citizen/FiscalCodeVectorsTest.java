package it.infolavoro.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds rule R2 of the citizen package against the vectors of four public test suites. */
class FiscalCodeVectorsTest {

    private static final Set<FiscalCodeError> SHAPE =
            Set.of(FiscalCodeError.MALFORMED, FiscalCodeError.BAD_MONTH, FiscalCodeError.BAD_DAY);

    @TestFactory
    Stream<DynamicTest> agreesWithEveryVector() throws IOException {
        return vectors().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("id") + " " + row.get("kind") + " " + row.get("input_code"), () -> check(row)));
    }

    @Test
    void readsAllVectors() throws IOException {
        assertEquals(112, vectors().size());
    }

    private static List<CSVRecord> vectors() throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = FiscalCodeVectorsTest.class.getResourceAsStream("/citizen/codice_fiscale_vectors.csv");
                var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        }
    }

    private static void check(CSVRecord row) {
        var input = row.get("input_code");
        var expected = row.get("expected");
        switch (row.get("kind")) {
            case "encode" ->
                assertEquals(expected, FiscalCode.expected(person(row)).value());
            case "surname_part" -> assertEquals(expected, FiscalCodeLetters.ofSurname(row.get("surname")));
            case "given_part" -> assertEquals(expected, FiscalCodeLetters.ofGivenNames(row.get("given_name")));
            case "check_char" -> assertEquals(expected.charAt(0), FiscalCodeLetters.checkCharacter(input));
            case "omocode_base" ->
                assertEquals(expected, FiscalCode.parse(input).base().value());
            case "decode" -> checkDecoding(FiscalCode.parse(input), person(row));
            case "validate" -> checkValidation(input, expected);
            default -> throw new AssertionError("No check for vectors of kind " + row.get("kind"));
        }
    }

    private static void checkDecoding(FiscalCode code, FiscalCode.Person person) {
        assertEquals(person.sex(), code.sex());
        assertEquals(person.birthPlace(), code.birthPlace());
        assertTrue(code.possibleBirthDates(LocalDate.of(2026, 1, 1)).contains(person.birthDate()));
    }

    private static void checkValidation(String input, String expected) {
        if ("VALID".equals(expected)) {
            assertEquals(input.replace(" ", ""), FiscalCode.parse(input).value());
            return;
        }
        var error = assertThrows(InvalidFiscalCode.class, () -> FiscalCode.parse(input))
                .error();
        switch (expected) {
            case "LENGTH" -> assertEquals(FiscalCodeError.WRONG_LENGTH, error);
            case "CHECKSUM" -> assertEquals(FiscalCodeError.BAD_CHECK_CHARACTER, error);
            default -> assertTrue(SHAPE.contains(error), error.name());
        }
    }

    private static FiscalCode.Person person(CSVRecord row) {
        return new FiscalCode.Person(
                row.get("surname"),
                row.get("given_name"),
                LocalDate.parse(row.get("birth_date")),
                "F".equals(row.get("sex")) ? Sex.FEMALE : Sex.MALE,
                row.get("belfiore"));
    }
}
