package it.infolavoro.sharing;

import java.time.LocalDate;

/**
 * A code for the citizen's receipt, shown this once.
 *
 * @param code as it is printed
 * @param validUntil the last day on which it opens the summary
 */
public record IssuedCode(String code, LocalDate validUntil) {

    /** Hides the code, so that none reaches a log by accident. */
    @Override
    public String toString() {
        return "IssuedCode[hidden, until " + validUntil + "]";
    }
}
