package it.infolavoro.web.faces;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Italian texts, which are also those of whoever asks for a language that is not there. {@code #{msg['key']}} in
 * pages.
 */
public class Texts extends PropertyTexts {

    /** Read by the resource bundle machinery. */
    public Texts() {
        super("it");
    }

    /**
     * The text of a key in the language of the page, with the arguments put in by {@link MessageFormat}. An apostrophe
     * is just that, as Italian needs it, and quotes nothing. Throws where there is no such text.
     */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key).replace("'", "''"), locale()).format(arguments);
    }

    /** Whether there is such a text. */
    public static boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** What follows a beginning in the keys that begin so. */
    public static List<String> keys(String beginning) {
        return bundle().keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .toList();
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(Texts.class.getName(), locale(), Texts.class.getClassLoader());
    }

    private static Locale locale() {
        var context = FacesContext.getCurrentInstance();
        return context != null && context.getViewRoot() != null
                ? context.getViewRoot().getLocale()
                : Locale.ITALIAN;
    }
}
