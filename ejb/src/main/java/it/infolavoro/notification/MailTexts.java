package it.infolavoro.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Italian texts of a feature's mails, in its file {@code mail_it.properties}. */
public final class MailTexts {

    private final String bundle;

    private MailTexts(String bundle) {
        this.bundle = bundle;
    }

    /** Those in the package of a class. */
    public static MailTexts beside(Class<?> type) {
        return of(type.getPackageName());
    }

    /** Those in a package. */
    public static MailTexts of(String packageName) {
        return new MailTexts(packageName + ".mail");
    }

    /** A text, filled with the arguments. */
    public String get(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle(bundle, Locale.ITALY).getString(key);
        return new MessageFormat(pattern, Locale.ITALY).format(arguments);
    }
}
