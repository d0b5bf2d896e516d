package it.infolavoro.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.TestKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By what desks recognise a person: rule R4. */
class FiscalCodeMarksTest {

    private static final String CODE = "RSSMRA85T10A562S";
    /** The same with its last digit replaced by a letter. */
    private static final String OMOCODE = "RSSMRA85T10A56NH";

    private final FiscalCodeMarks marks = FiscalCodeMarks.with(TestKeys.of("a secret of a test, long enough for it"));

    @Test
    void isTheSameForAPersonHoweverTheCodeIsTyped() {
        assertEquals(marks.of(1, CODE), marks.of(1, "rss mra 85t10 a562s"));
        assertEquals(Optional.of(64), marks.of(1, CODE).map(String::length));
    }

    @Test
    void isTheSameForACodeChangedByOmocodia() {
        assertEquals(marks.of(1, CODE), marks.of(1, OMOCODE));
    }

    @Test
    void isAnotherOneInAnotherNetwork() {
        assertNotEquals(marks.of(1, CODE), marks.of(2, CODE));
    }

    @Test
    void isAnotherOneWithAnotherSecret() {
        var others = FiscalCodeMarks.with(TestKeys.of("another secret of a test, long enough for it"));
        assertNotEquals(marks.of(1, CODE), others.of(1, CODE));
        assertNotEquals(marks.keyMark(), others.keyMark());
    }

    @Test
    void isNotMadeOfAProvisionalCodeNorOfNone() {
        assertTrue(marks.of(1, null).isEmpty());
        assertTrue(marks.of(1, "01234567897").isEmpty());
        assertTrue(marks.of(1, "niente").isEmpty());
        assertFalse(marks.of(1, CODE).orElseThrow().contains("RSS"));
    }
}
