package it.infolavoro.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * A code that was mailed and is waited for. Of it only a fingerprint is kept; it opens once, and five mistakes end it.
 */
@Embeddable
public class MailedCode {

    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    private static final int MOST_MISTAKES = 5;

    /** Null once the code was typed, or mistyped too often. */
    @Column(name = "code_mark")
    private String mark;

    @Column(name = "code_sent_at")
    private Instant sentAt;

    @Column(name = "codes")
    private int number;

    @Column(name = "code_mistakes")
    private int mistakes;

    /**
     * What differs between codes.
     *
     * @param rules what the keys of its rules begin with
     * @param most how many codes are mailed in all
     * @param life how long one can be typed
     */
    public record Terms(String rules, int most, Duration life) {}

    /**
     * Takes a new code in place of the one before. Throws BusinessRuleViolation {@code .wait} within a minute of the
     * last one, {@code .tooMany} where all were mailed.
     */
    public void expect(String newMark, Terms terms, Instant now) {
        if (sentAt != null && now.isBefore(sentAt.plus(BETWEEN_CODES))) {
            throw new BusinessRuleViolation(terms.rules() + ".wait");
        }
        if (number >= terms.most()) {
            throw new BusinessRuleViolation(terms.rules() + ".tooMany");
        }
        mark = newMark;
        sentAt = now;
        mistakes = 0;
        number++;
    }

    /** Whether a code can be typed now. */
    public boolean expected(Terms terms, Instant now) {
        return mark != null && now.isBefore(sentAt.plus(terms.life()));
    }

    /** Whether this is the code, which ends with that; else the mistake is counted. */
    public boolean take(String tried, Terms terms, Instant now) {
        var right = expected(terms, now) && mark.equals(tried);
        if (!right) {
            mistakes++;
        }
        if (right || mistakes >= MOST_MISTAKES) {
            forget();
        }
        return right;
    }

    /** Ends the code. */
    public void forget() {
        mark = null;
    }

    /** How many codes were mailed. */
    public int number() {
        return number;
    }
}
