package it.infolavoro.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"09:30", "9:30", "9.30", "9,30", "0930"})
    void readsATimeAsItIsWritten(String typed) {
        assertEquals(LocalTime.of(9, 30), TimeConverter.read(typed));
    }
}
