package it.infolavoro.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule R1. */
class LookColourTest {

    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double LEAST = 4.5;

    @ParameterizedTest
    @EnumSource(LookColour.class)
    void carriesWhiteTextThatCanBeRead(LookColour colour) {
        assertTrue(colour.contrastOnWhite() >= LEAST, () -> colour + " " + colour.contrastOnWhite());
    }

    /** The figure that the Italian public design guidelines' blue is known to have. */
    @Test
    void computesTheContrastAsTheStandardDefinesIt() {
        assertEquals(5.57, LookColour.BLUE.contrastOnWhite(), 0.01);
    }
}
