package it.infolavoro.search;

import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.platform.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Compares persons with what was typed, drops whom a key found by chance, and puts the nearest first (rule R2). */
final class Ranking {

    private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::distance)
            .thenComparing(Ranked::otherWayRound)
            .thenComparing(ranked -> Text.key(ranked.row().surname()))
            .thenComparing(ranked -> Text.key(ranked.row().givenName()))
            .thenComparing(ranked -> ranked.row().id());

    private record Ranked(FoundPerson row, int distance, boolean otherWayRound) {}

    private final SearchText text;
    private final NameMatch names;
    private final Map<Long, Ranked> ranked = new HashMap<>();

    Ranking(SearchText text) {
        this.text = text;
        this.names = new NameMatch(text.words(), text.birthDate() != null || text.phone() != null);
    }

    void add(Collection<FoundPerson> found) {
        for (var row : found) {
            distance(row).ifPresent(distance -> ranked.putIfAbsent(row.id(), rank(row, distance)));
        }
    }

    /** Persons whose code differs from the typed one by a letter. */
    void addSimilarCodes(Collection<FoundPerson> found) {
        for (var row : found) {
            var code = row.fiscalCode() == null ? "" : FiscalCode.beginning(row.fiscalCode());
            var typed = text.code();
            var same = code.length() > typed.length() ? code.substring(0, typed.length()) : code;
            if (Edits.oneApart(same, typed) || Edits.oneApart(code, typed)) {
                ranked.putIfAbsent(row.id(), rank(row, NameMatch.SIMILAR));
            }
        }
    }

    boolean empty() {
        return ranked.isEmpty();
    }

    /** How many are as typed, or begin so. */
    long near() {
        return ranked.values().stream()
                .filter(person -> person.distance() < NameMatch.SIMILAR)
                .count();
    }

    /** The persons in their order. */
    List<FoundPerson> rows() {
        return ranked.values().stream().sorted(ORDER).map(Ranked::row).toList();
    }

    private Ranked rank(FoundPerson row, int distance) {
        var likeness = distance >= NameMatch.SIMILAR
                ? Likeness.SIMILAR
                : distance == NameMatch.EXACT ? Likeness.EXACT : Likeness.BEGINNING;
        var surname = NameWords.parts(row.surname());
        var inOrder = text.words().isEmpty()
                || surname.stream()
                        .anyMatch(part -> part.startsWith(text.words().get(0)));
        return new Ranked(row.as(likeness), distance, !inOrder);
    }

    private OptionalInt distance(FoundPerson row) {
        var number = numberDistance(row);
        if (number < 0
                || text.birthDate() != null && !text.birthDate().equals(row.birthDate())
                || text.email() != null && !begins(row.email(), text.email())) {
            return OptionalInt.empty();
        }
        if (text.words().isEmpty()) {
            return OptionalInt.of(Math.max(number, mailDistance(row)));
        }
        var parts = parts(row);
        var distance = names.distance(parts);
        if (distance.isEmpty() && text.lettersOfCode() != null && beginsCode(row, text.lettersOfCode())) {
            return OptionalInt.of(NameMatch.BEGINNING);
        }
        return distance;
    }

    /** 0 or 1 for a code or telephone that is as typed or begins so; -1 where neither is. */
    private int numberDistance(FoundPerson row) {
        if (text.code() == null && text.phone() == null) {
            return NameMatch.EXACT;
        }
        if (text.code() != null && beginsCode(row, text.code())) {
            return text.code().length() >= 15 || text.code().equals(row.fiscalCode())
                    ? NameMatch.EXACT
                    : NameMatch.BEGINNING;
        }
        if (text.phone() != null) {
            var numbers = new ArrayList<>(Phones.of(row.phone()));
            if (numbers.contains(text.phone())) {
                return NameMatch.EXACT;
            }
            return numbers.stream().anyMatch(number -> number.startsWith(text.phone())) ? NameMatch.BEGINNING : -1;
        }
        return -1;
    }

    private int mailDistance(FoundPerson row) {
        return text.email() == null || text.email().equalsIgnoreCase(row.email())
                ? NameMatch.EXACT
                : NameMatch.BEGINNING;
    }

    /** The check character of an omocode differs from that of its base, so that it is not compared. */
    private static boolean beginsCode(FoundPerson row, String typed) {
        if (row.fiscalCode() == null) {
            return false;
        }
        return FiscalCode.beginning(row.fiscalCode()).startsWith(typed.length() == 16 ? typed.substring(0, 15) : typed);
    }

    private static boolean begins(String text, String beginning) {
        return text != null && text.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private static Set<String> parts(FoundPerson row) {
        var parts = new LinkedHashSet<>(NameWords.parts(row.surname()));
        parts.addAll(NameWords.parts(row.givenName()));
        return parts;
    }
}
