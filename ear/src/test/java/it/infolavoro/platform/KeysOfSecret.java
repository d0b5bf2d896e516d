package it.infolavoro.platform;

/** Keys of a secret that is known here, for programs that run beside the server. */
public final class KeysOfSecret {

    private KeysOfSecret() {}

    /** Keys as the server has them with this secret. */
    public static Keys of(String secret) {
        var keys = new Keys();
        keys.use(secret);
        return keys;
    }
}
