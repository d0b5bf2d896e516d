package it.infolavoro.duplicate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Birth dates that are easily written for one another. */
final class SimilarDates {

    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** The first digit that is taken for another: that of the decade, then month and day. */
    private static final int FIRST = 2;

    private SimilarDates() {}

    /** The day itself, and the one with day and month swapped, where there is such a day. */
    static Set<LocalDate> swapped(LocalDate date) {
        var dates = new LinkedHashSet<LocalDate>();
        dates.add(date);
        var digits = DIGITS.format(date);
        day(digits.substring(0, 4) + digits.substring(6) + digits.substring(4, 6))
                .ifPresent(dates::add);
        return dates;
    }

    /** Those, and the days with one digit different or two neighbours swapped, within a century. */
    static Set<LocalDate> of(LocalDate date) {
        var dates = swapped(date);
        var digits = DIGITS.format(date);
        for (var at = FIRST; at < digits.length(); at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                day(digits.substring(0, at) + digit + digits.substring(at + 1)).ifPresent(dates::add);
            }
            if (at > FIRST) {
                day(digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1))
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DIGITS));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }
}
