package it.infolavoro.web.paper;

import it.infolavoro.network.MunicipalityName;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.pdf.Piece;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What papers say, in one language. */
public final class PaperTexts {

    /** The languages, in the order of the choice: Italian, then by the number of people who ask for them. */
    static final List<String> LANGUAGES = List.of("it", "en", "fr", "es", "ar", "sq", "ro", "bn", "uk");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Clocks.ITALY);

    private static final Map<String, PaperTexts> ALL = new LinkedHashMap<>();

    static {
        LANGUAGES.forEach(language -> ALL.put(language, new PaperTexts(language)));
    }

    private final Locale locale;
    private final Properties texts;

    private PaperTexts(String language) {
        // Western digits in every language: they are what Italian forms and clocks show.
        locale = Locale.forLanguageTag(language);
        texts = read("document_" + language + ".properties");
    }

    /** The texts of a language; the Italian ones for a language that is not there. */
    static PaperTexts of(String language) {
        return ALL.getOrDefault(language == null ? "" : language, ALL.get("it"));
    }

    /** The languages' own names, by their codes. */
    static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        ALL.forEach((code, texts) -> names.put(code, texts.say("language")));
        return names;
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var in = PaperTexts.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("The texts in " + file + " cannot be read", failure);
        }
        return properties;
    }

    Locale locale() {
        return locale;
    }

    /** Whether the papers' language is Italian. */
    boolean italian() {
        return locale.getLanguage().equals("it");
    }

    /** A text. Throws where there is none. */
    String say(String key, Object... arguments) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + locale);
        }
        return new MessageFormat(text.replace("'", "''"), locale).format(arguments);
    }

    /** Whether there is such a text. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text as a piece of a paper. */
    Piece piece(String key, Object... arguments) {
        return Piece.of(say(key, arguments));
    }

    /** A text in bold with what follows it. */
    Piece label(String key) {
        return Piece.bold(say(key) + ": ");
    }

    /**
     * A text whose one gap holds Italian words: in another language they are marked as Italian, so that they are read
     * aloud rightly and keep their direction.
     */
    Piece[] around(String key, String italianWords) {
        var text = say(key, "\u0000");
        var gap = text.indexOf('\u0000');
        return new Piece[] {Piece.of(text.substring(0, gap)), italian(italianWords), Piece.of(text.substring(gap + 1))};
    }

    /** The desk's name. In Italian "La Spezia" joins with its preposition: "Comune della Spezia". */
    Piece[] desk(String municipality) {
        if (italian() && MunicipalityName.hasArticle(municipality)) {
            return new Piece[] {Piece.of(say("desk").replace("di {0}", MunicipalityName.of(municipality)))};
        }
        return around("desk", municipality);
    }

    /** Italian words. */
    Piece italian(String words) {
        return italian() ? Piece.of(words) : Piece.in(Locale.ITALIAN, words);
    }

    /** The label of a code: translated where there is a translation, else in Italian. */
    Piece code(String list, String key, String italianLabel) {
        var translated = texts.getProperty("label." + list + "." + key);
        return translated == null ? italian(italianLabel) : Piece.of(translated);
    }

    /** A day as the language writes it, with Western digits. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A moment in figures, the same in every language: {@code 09/03/2026 10:15}, in Italy's time. */
    String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** For tests: the keys. */
    Properties all() {
        return texts;
    }
}
