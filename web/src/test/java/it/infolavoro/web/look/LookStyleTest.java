package it.infolavoro.web.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.look.LookColour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule R1 of {@code it.infolavoro.look}: the style sheet has the palette's values. */
class LookStyleTest {

    private static final Path STYLES = Path.of("src/main/webapp/resources/css/frame.css");

    @ParameterizedTest
    @EnumSource(LookColour.class)
    void theStyleSheetPaintsWithTheValueWhoseContrastWasProved(LookColour colour) throws IOException {
        var styles = Files.readString(STYLES).replaceAll("\\s+", " ");
        var painted = colour == LookColour.BLUE
                ? styles.contains("var(--look, var(--primary))")
                : styles.contains(".il-look--" + colour + " { --look: " + colour.hex() + "; }");
        assertTrue(painted, colour.name());
    }
}
