package it.infolavoro.platform;

/** Keys of a secret that a test chooses. */
public final class TestKeys {

    private TestKeys() {}

    /** Keys as the application would have them with this secret. */
    public static Keys of(String secret) {
        var keys = new Keys();
        keys.use(secret);
        return keys;
    }
}
