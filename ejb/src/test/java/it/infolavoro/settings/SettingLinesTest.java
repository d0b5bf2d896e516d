package it.infolavoro.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class SettingLinesTest {

    @Property(tries = 300)
    void givesBackWhateverWasWritten(@ForAll @StringLength(max = 20) String one, @ForAll String other) {
        var values = Map.of("BOOKED.opening", one, "remind", other, "hard", "a\\n=\n\\\r\n" + one + "\\");
        assertEquals(values, SettingLines.read(SettingLines.write(values)));
        assertEquals(Map.of(), SettingLines.read(SettingLines.write(Map.of())));
    }
}
