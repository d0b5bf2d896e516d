package it.infolavoro.keyrotation;

import it.infolavoro.platform.SealedColumn;
import java.time.LocalDate;

/**
 * How far the contents of a kind are.
 *
 * @param left how many rows are still to be gone through, at most; null while they are not counted
 * @param unopened how many do not open with any key
 * @param remaining how many stand under an older key and can only run out
 * @param remainingUntil the last day of those
 */
public record RenewalRow(
        SealedColumn content, RenewalState state, Long left, long unopened, long remaining, LocalDate remainingUntil) {}
