package it.infolavoro.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateConverterTest {

    private final DateConverter converter = new DateConverter();

    @ParameterizedTest
    @ValueSource(strings = {"05/03/1990", "5/3/1990", "5.3.1990", "05-03-1990", "05031990", " 5 3 1990 "})
    void readsADayAsItaliansWriteIt(String typed) {
        assertEquals(LocalDate.of(1990, 3, 5), converter.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1990", "29/02/2023", "00/01/1990", "01/13/1990"})
    void refusesADayThatIsNotInTheCalendar(String typed) {
        var refused = assertThrows(DateTimeException.class, () -> DateConverter.read(typed));
        assertFalse(refused instanceof DateTimeParseException);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/3/90", "ieri", "1990-03-05", "٠٥/٠٣/١٩٩٠", "5//1990"})
    void refusesWhatIsNotWrittenAsADay(String typed) {
        assertThrows(DateTimeParseException.class, () -> DateConverter.read(typed));
    }

    @Test
    void showsADayWithFourDigitsOfYear() {
        assertEquals("05/03/1990", converter.getAsString(null, null, LocalDate.of(1990, 3, 5)));
        assertEquals("", converter.getAsString(null, null, null));
        assertNull(converter.getAsObject(null, null, "  "));
    }
}
