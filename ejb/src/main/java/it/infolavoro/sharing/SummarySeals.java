package it.infolavoro.sharing;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.signal.FiscalCodeMarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Seals summaries with their code, and opens them with it (rule R1). */
@ApplicationScoped
public class SummarySeals {

    private static final String MARK = "sharing.code.";

    /** Ends the person's fingerprint, with which the sealed text begins; there is none in either. */
    private static final char END = '\n';

    @Inject
    Keys keys;

    @Inject
    FiscalCodeMarks marks;

    /** For tests, which have no container. */
    static SummarySeals with(Keys keys) {
        var seals = new SummarySeals();
        seals.keys = keys;
        seals.marks = FiscalCodeMarks.with(keys);
        return seals;
    }

    /**
     * What a code opened.
     *
     * @param personMark fingerprint of the person's codice fiscale in the network; empty where there is none
     */
    record Opened(String personMark, SharedSummary summary) {}

    /** The code's fingerprint, by which it is found within its network. */
    String mark(long networkId, CodeText code) {
        return keys.fingerprint(MARK + networkId, 0, code.value());
    }

    byte[] seal(long networkId, long municipalityId, CodeText code, SharedSummary summary, String fiscalCode) {
        var text = marks.of(networkId, fiscalCode).orElse("") + END + summary.toJson();
        return keys.seal(
                SealedColumn.SHARED_SUMMARY, municipalityId, code.value(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens a summary. Throws IllegalStateException where the code is another one, or the row was changed or moved. */
    Opened open(long municipalityId, CodeText code, byte[] sealed) {
        var text = new String(
                keys.open(SealedColumn.SHARED_SUMMARY, municipalityId, code.value(), sealed), StandardCharsets.UTF_8);
        var end = text.indexOf(END);
        return new Opened(text.substring(0, end), SharedSummary.fromJson(text.substring(end + 1)));
    }
}
