package it.infolavoro.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.platform.TestKeys;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What opens a summary, and what does not: rule R1. */
class SummarySealsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final SharedSummary SUMMARY = new SharedSummary(
            "Canarino Ada",
            "Sarzana",
            DAY,
            List.of(new SharedSummary.Visit(DAY, List.of("Ricerca di lavoro", "Altro"))),
            List.of(new SharedSummary.Need("Orientamento", DAY, null), new SharedSummary.Need("Corsi", DAY, DAY)),
            List.of(new SharedSummary.Step("Richiamare", null), new SharedSummary.Step("Iscriversi", DAY)),
            List.of(new SharedSummary.Referral("Colloquio", "Centro per l'impiego", "SENT", DAY)));

    private final SummarySeals seals = SummarySeals.with(TestKeys.of("a secret of a test, long enough for it"));
    private final CodeText code = CodeText.random();

    @Test
    void opensWithItsCodeAlone() {
        var sealed = seals.seal(1, 7, code, SUMMARY, null);
        assertEquals(SUMMARY, seals.open(7, code, sealed).summary());
        assertThrows(IllegalStateException.class, () -> seals.open(7, CodeText.random(), sealed));
        assertThrows(IllegalStateException.class, () -> seals.open(8, code, sealed), "moved to another Comune");
        var others = SummarySeals.with(TestKeys.of("another secret of a test, long enough for it"));
        assertThrows(IllegalStateException.class, () -> others.open(7, code, sealed), "with another secret");
    }

    @Test
    void holdsNothingInClear() {
        var sealed = new String(seals.seal(1, 7, code, SUMMARY, null), StandardCharsets.ISO_8859_1);
        assertFalse(sealed.contains("Canarino"));
        assertFalse(sealed.contains(code.value()));
    }

    @Test
    void marksACodeDifferentlyInEachNetwork() {
        assertNotEquals(seals.mark(1, code), seals.mark(2, code));
    }
}
