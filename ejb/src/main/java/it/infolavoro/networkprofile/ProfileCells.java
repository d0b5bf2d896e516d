package it.infolavoro.networkprofile;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The cells of one line, read by what they should be. A cell that is something else becomes a problem, and the reading
 * goes on with a harmless value, so that one run tells everything that is wrong.
 */
final class ProfileCells {

    private static final PlainText.Validator PLAIN = new PlainText.Validator();
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Line at;
    private final Map<String, String> cells;
    private final List<ProfileProblem> problems;

    ProfileCells(Line at, Map<String, String> cells, List<ProfileProblem> problems) {
        this.at = at;
        this.cells = cells;
        this.problems = problems;
    }

    Line at() {
        return at;
    }

    /** A text that must be there. */
    String text(String column, int longest) {
        var text = optionalText(column, longest);
        if (text == null) {
            wrong(column, "the cell is empty", "Fill it in");
        }
        return text == null ? "" : text;
    }

    /** A text, or null for an empty cell. */
    String optionalText(String column, int longest) {
        var text = Text.tidy(cells.get(column));
        if (text != null && text.length() > longest) {
            wrong(column, "the text has " + text.length() + " characters", "Use at most " + longest);
        }
        if (!PLAIN.isValid(text, null)) {
            wrong(column, "the text holds control characters or markup", "Use plain text");
        }
        return text;
    }

    /** A text of a given form, of at most 40 characters. */
    String matching(String column, Pattern form, String description) {
        var text = text(column, 40);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            wrong(column, "\"" + text + "\" is not " + description, "Write " + description);
        }
        return text;
    }

    /** A text of a given form, or null for an empty cell. */
    String optionalMatching(String column, Pattern form, String description) {
        return Text.tidy(cells.get(column)) == null ? null : matching(column, form, description);
    }

    /** An address of e-mail, or null for an empty cell. */
    String optionalAddress(String column) {
        var address = optionalText(column, 254);
        if (address != null && !ADDRESS.matcher(address).matches()) {
            wrong(
                    column,
                    "\"" + address + "\" is no e-mail address",
                    "Write one as in comune@pec.it, or leave the cell empty");
        }
        return address;
    }

    /** A date that must be there. */
    LocalDate date(String column) {
        var date = optionalDate(column);
        if (date == null && Text.tidy(cells.get(column)) == null) {
            wrong(column, "the cell is empty", "Write a date as in 2026-01-31");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** A date, or null for an empty cell. */
    LocalDate optionalDate(String column) {
        var text = Text.tidy(cells.get(column));
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            wrong(column, "\"" + text + "\" is not a date", "Write it as in 2026-01-31");
            return null;
        }
    }

    /** A whole number between two bounds. */
    int number(String column, int least, int most) {
        var text = text(column, 20);
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            if (text.isEmpty()) {
                return least;
            }
        }
        wrong(column, "\"" + text + "\" is no such number", "Write a whole number from " + least + " to " + most);
        return least;
    }

    /** A whole number between two bounds, or another value where the file does not say. */
    int number(String column, int least, int most, int otherwise) {
        return Text.tidy(cells.get(column)) == null ? otherwise : number(column, least, most);
    }

    /** Some of the known words, blanks between them, or "none"; another value where the file does not say. */
    Set<String> words(String column, Set<String> known, Set<String> otherwise) {
        var text = optionalText(column, 200);
        if (text == null || "none".equals(text)) {
            return text == null ? otherwise : Set.of();
        }
        var words = new TreeSet<>(List.of(text.split(" ")));
        if (!known.containsAll(words)) {
            wrong(
                    column,
                    "\"" + text + "\" names something unknown",
                    "Write some of " + new TreeSet<>(known) + ", or none");
        }
        return words;
    }

    /** Yes or no, or another value where the file does not say. */
    boolean flag(String column, boolean otherwise) {
        return Text.tidy(cells.get(column)) == null ? otherwise : flag(column);
    }

    /** Yes or no. */
    boolean flag(String column) {
        var text = text(column, 20);
        if (!text.isEmpty() && !"yes".equals(text) && !"no".equals(text)) {
            wrong(column, "\"" + text + "\" is neither yes nor no", "Write yes or no");
        }
        return "yes".equals(text);
    }

    /** One of several things, by its name; null where the cell names none of them, which is a problem. */
    <T> T one(String column, Function<String, Optional<T>> find, String names) {
        var text = text(column, 60);
        var found = find.apply(text).orElse(null);
        if (found == null && !text.isEmpty()) {
            wrong(column, "\"" + text + "\" is not known", "Write one of " + names);
        }
        return found;
    }

    void wrong(String column, String what, String remedy) {
        problems.add(at.problem(column, what, remedy));
    }
}
