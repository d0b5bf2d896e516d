package it.infolavoro.sharing;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code as people read it from paper, say it on the telephone and type it: three groups of four characters and a check
 * character, {@code K7MQ-2RTX-9HPW-3}. Letters that look like digits are missing; I and L are read as 1, O as 0.
 */
public final class CodeText {

    /** 32 characters, five bits each. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Characters that are random. */
    static final int RANDOM = 12;

    private static final int GROUP = 4;
    private static final int BITS = 5;
    /** x^5 + x^2 + 1, by which multiplying by x runs through all 31 values that are not zero. */
    private static final int POLYNOMIAL = 0b100101;

    private static final SecureRandom SOURCE = new SecureRandom();

    private final String value;

    private CodeText(String value) {
        this.value = value;
    }

    /** A new code of sixty random bits. */
    static CodeText random() {
        var code = new StringBuilder();
        for (var i = 0; i < RANDOM; i++) {
            code.append(ALPHABET.charAt(SOURCE.nextInt(ALPHABET.length())));
        }
        return new CodeText(code.append(checkCharacter(code)).toString());
    }

    /** Reads a code as typed, in any case and with separators. Empty for what cannot be one, as after a slip. */
    static Optional<CodeText> parse(String typed) {
        var text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0.\\-–—_/]+", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        if (text.length() != RANDOM + 1 || text.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        return checkCharacter(text.substring(0, RANDOM)) == text.charAt(RANDOM)
                ? Optional.of(new CodeText(text))
                : Optional.empty();
    }

    /**
     * The check character: the code read as a polynomial over the field of 32 elements, so that any one wrong character
     * and any two exchanged ones are found.
     */
    static char checkCharacter(CharSequence code) {
        var sum = 0;
        for (var i = 0; i < code.length(); i++) {
            sum = timesX(sum) ^ ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt(timesX(sum));
    }

    private static int timesX(int element) {
        var product = element << 1;
        return product >> BITS == 0 ? product : product ^ POLYNOMIAL;
    }

    /** Thirteen characters without separators. */
    String value() {
        return value;
    }

    /** In groups, for paper. */
    String printed() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Hides the code, so that none reaches a log by accident. */
    @Override
    public String toString() {
        return "CodeText[hidden]";
    }
}
