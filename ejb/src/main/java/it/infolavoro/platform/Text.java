package it.infolavoro.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is stored and as it is searched. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Text() {}

    /** Composed (NFC), without blanks around, inner runs of blanks as one; null where nothing is left. */
    public static String tidy(String text) {
        if (text == null) {
            return null;
        }
        var tidy = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[ \\t\\u00A0]+", " ");
        return tidy.isEmpty() ? null : tidy;
    }

    /**
     * The form under which names are compared: upper case, no accents, no signs, words one blank apart; empty for null.
     */
    public static String key(String text) {
        if (text == null) {
            return "";
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_KEY.matcher(bare.replace("ß", "ss").toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
