package it.infolavoro.signal;

import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.citizen.InvalidFiscalCode;
import it.infolavoro.platform.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes the fingerprints by which desks of one network recognise a person (rule R4). */
@ApplicationScoped
public class FiscalCodeMarks {

    private static final String PURPOSE = "signal.person.";

    @Inject
    Keys keys;

    /** For tests, which have no container. */
    public static FiscalCodeMarks with(Keys keys) {
        var marks = new FiscalCodeMarks();
        marks.keys = keys;
        return marks;
    }

    /**
     * The fingerprint of a code within a network: another network's desks have another one for the same person. Empty
     * where there is no code, or only a provisional one.
     */
    public Optional<String> of(long networkId, String fiscalCode) {
        return base(fiscalCode).map(code -> keys.fingerprint(PURPOSE + networkId, 0, code));
    }

    /** Tells by which key fingerprints are made, without telling the key. */
    String keyMark() {
        return keys.fingerprint(PURPOSE + "key", 0, "mark");
    }

    private static Optional<String> base(String fiscalCode) {
        if (fiscalCode == null) {
            return Optional.empty();
        }
        try {
            var code = FiscalCode.parse(fiscalCode);
            return code.numeric() ? Optional.empty() : Optional.of(code.base().value());
        } catch (InvalidFiscalCode notReal) {
            // Desks store checked codes only; what is none identifies nobody, so there is nothing to follow or to ask.
            return Optional.empty();
        }
    }
}
