package it.infolavoro.servicecontent;

import it.infolavoro.platform.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of a week as people write them (rule R3): {@code lun-ven 9-12.30, 15-17; sab 9:00-12:00}. Days by their
 * first three letters or whole, in Italian; stretches with commas or blanks between.
 */
public final class WeekHours {

    private static final List<String> DAYS = List.of("lun", "mar", "mer", "gio", "ven", "sab", "dom");
    private static final Pattern LINE = Pattern.compile("(\\p{L}+\\.?)(?:\\s*[-–]\\s*(\\p{L}+\\.?))?\\s*:?\\s+(\\S.*)");
    private static final Pattern SPANS = Pattern.compile("[\\s,]+");
    private static final Pattern SPAN =
            Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?-([0-9]{1,2})(?:[:.]([0-9]{2}))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private WeekHours() {}

    /** The stretches of a whole week, in their order; none for an empty text; empty where it cannot be understood. */
    public static Optional<List<OpeningSpan>> read(String text) {
        var spans = new ArrayList<OpeningSpan>();
        for (var line : Optional.ofNullable(Text.tidy(text)).orElse("").split("[;\\n]")) {
            if (line.isBlank()) {
                continue;
            }
            var found = line(line.strip());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            spans.addAll(found);
        }
        return inOrder(spans);
    }

    /** The stretches of one day, as in {@code 9-12.30, 15-17}; empty where they cannot be understood. */
    public static Optional<List<OpeningSpan>> read(DayOfWeek day, String text) {
        var tidy = Text.tidy(text);
        if (tidy == null) {
            return Optional.of(List.of());
        }
        var found = spans(day, tidy);
        return found.isEmpty() ? Optional.empty() : inOrder(found);
    }

    /** The week in one form; null for no hours. Days with the same hours that follow each other are told together. */
    public static String write(List<OpeningSpan> spans) {
        var lines = new ArrayList<String>();
        for (var first = 1; first <= DAYS.size(); ) {
            var hours = write(spans, DayOfWeek.of(first));
            var last = first;
            while (last < DAYS.size() && write(spans, DayOfWeek.of(last + 1)).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                lines.add(days(first, last) + " " + hours);
            }
            first = last + 1;
        }
        return lines.isEmpty() ? null : String.join("; ", lines);
    }

    /** One day in one form; empty for no hours. */
    public static String write(List<OpeningSpan> spans, DayOfWeek day) {
        return spans.stream()
                .filter(span -> span.day() == day)
                .sorted()
                .map(span -> TIME.format(span.opens()) + "-" + TIME.format(span.closes()))
                .collect(Collectors.joining(" "));
    }

    private static String days(int first, int last) {
        return first == last ? DAYS.get(first - 1) : DAYS.get(first - 1) + "-" + DAYS.get(last - 1);
    }

    /** Nothing where it is no line of hours. */
    private static List<OpeningSpan> line(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return List.of();
        }
        var first = day(parts.group(1));
        var last = parts.group(2) == null ? first : day(parts.group(2));
        var spans = new ArrayList<OpeningSpan>();
        for (var day = first; first > 0 && day <= last; day++) {
            var some = spans(DayOfWeek.of(day), parts.group(3));
            if (some.isEmpty()) {
                return List.of();
            }
            spans.addAll(some);
        }
        return spans;
    }

    /** The day's number; 0 where it is none. */
    private static int day(String word) {
        var key = Text.key(word).toLowerCase(Locale.ROOT);
        return key.length() < 3 ? 0 : DAYS.indexOf(key.substring(0, 3)) + 1;
    }

    private static List<OpeningSpan> spans(DayOfWeek day, String text) {
        var spans = new ArrayList<OpeningSpan>();
        for (var part : SPANS.split(text.replaceAll("\\s*[-–]\\s*", "-").strip())) {
            var span = SPAN.matcher(part);
            if (!span.matches()) {
                return List.of();
            }
            var opens = time(span.group(1), span.group(2));
            var closes = time(span.group(3), span.group(4));
            if (opens.isEmpty() || closes.isEmpty()) {
                return List.of();
            }
            spans.add(new OpeningSpan(day, opens.get(), closes.get()));
        }
        return spans;
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        var hours = Integer.parseInt(hour);
        var minutes = minute == null ? 0 : Integer.parseInt(minute);
        var midnight = hours == 24 && minutes == 0;
        return hours < 24 && minutes < 60 || midnight
                ? Optional.of(LocalTime.of(hours % 24, minutes))
                : Optional.empty();
    }

    private static Optional<List<OpeningSpan>> inOrder(List<OpeningSpan> spans) {
        if (spans.stream().anyMatch(span -> !span.runsForward())) {
            return Optional.empty();
        }
        var sorted = new ArrayList<>(spans);
        Collections.sort(sorted);
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).overlaps(sorted.get(i - 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(sorted));
    }
}
