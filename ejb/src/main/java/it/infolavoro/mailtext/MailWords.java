package it.infolavoro.mailtext;

import it.infolavoro.platform.BusinessRuleViolation;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that are added to a kind of mail.
 *
 * @param opening stands after the greeting; empty for none
 * @param closing stands at the end; empty for none
 */
public record MailWords(String opening, String closing) {

    static final MailWords NONE = new MailWords("", "");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}|[{}]");
    private static final Pattern GREETING = Pattern.compile("\\A[^\\n]+,\\n\\n");

    /** Refuses a placeholder that this kind does not know, beside the field (rule R3). */
    void check(MailKind kind) {
        check("opening", opening, kind);
        check("closing", closing, kind);
    }

    private static void check(String field, String text, MailKind kind) {
        BRACES.matcher(text).results().forEach(found -> {
            var word = found.group(1);
            var known = word != null
                    && MailPlaceholder.find(word)
                            .filter(kind.placeholders()::contains)
                            .isPresent();
            if (!known) {
                throw BusinessRuleViolation.at(field, "mailText.placeholder", found.group());
            }
        });
    }

    /** Whether nothing is added. */
    public boolean absent() {
        return opening.isEmpty() && closing.isEmpty();
    }

    /** These words, with another's where there are none (rule R2). */
    MailWords or(MailWords other) {
        return new MailWords(opening.isEmpty() ? other.opening : opening, closing.isEmpty() ? other.closing : closing);
    }

    /** A standard text with these words in it (rule R1). */
    String around(String standard, Map<MailPlaceholder, String> values) {
        var greeting = GREETING.matcher(standard);
        var start = greeting.find() ? greeting.end() : 0;
        var text = new StringBuilder(standard.substring(0, start));
        if (!opening.isEmpty()) {
            text.append(filled(opening, values)).append("\n\n");
        }
        text.append(standard.substring(start));
        if (!closing.isEmpty()) {
            text.append(standard.endsWith("\n") ? "\n" : "\n\n")
                    .append(filled(closing, values))
                    .append('\n');
        }
        return text.toString();
    }

    private static String filled(String text, Map<MailPlaceholder, String> values) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        MailPlaceholder.find(found.group(1)).map(values::get).orElse(found.group())));
    }
}
