package it.infolavoro.platform;

/** Keys of a secret that a test chooses. */
public final class TestKeys {

    private TestKeys() {}

    /** Keys as an installation has them whose first ones are this secret. */
    public static Keys of(String secret) {
        return Keys.of(KeyRing.ofOne(KeySecret.of("a test", secret).asKey()));
    }
}
