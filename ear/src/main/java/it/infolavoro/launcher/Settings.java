package it.infolavoro.launcher;

import java.util.Locale;

/**
 * Settings by name: the system property wins ({@code infolavoro.http.port}), then the environment variable
 * ({@code INFOLAVORO_HTTP_PORT}), then the default.
 */
final class Settings {

    private Settings() {}

    /** The value of a setting, or the default when it is not set or blank. */
    static String text(String variable, String otherwise) {
        var property = System.getProperty(variable.toLowerCase(Locale.ROOT).replace('_', '.'));
        var value = property != null ? property : System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** The value of a setting that is a TCP port. */
    static int port(String variable, int otherwise) {
        var text = text(variable, String.valueOf(otherwise));
        try {
            var port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new StartFailure(wrongPort(variable, text), notANumber);
        }
        throw new StartFailure(wrongPort(variable, text));
    }

    private static String wrongPort(String variable, String text) {
        return variable + " vale «" + text + "»: scrivi un numero di porta tra 1 e 65535.";
    }
}
