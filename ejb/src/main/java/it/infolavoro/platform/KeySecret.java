package it.infolavoro.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The installation's secret, which stands in the environment and nowhere else: it wraps the keys that the database
 * keeps (ADR 0031), and can be changed while the keys stay. The secret before it is named while it changes.
 */
final class KeySecret {

    /** Names of the settings. */
    static final String VARIABLE = "INFOLAVORO_KEY";

    static final String PREVIOUS = "INFOLAVORO_KEY_PREVIOUS";

    /** Fewest characters of a secret; a random one of this length holds more than 128 bits. */
    static final int SHORTEST = 32;

    private final byte[] text;
    private final byte[] wrapping;

    private KeySecret(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.wrapping = Sealing.derive(this.text, "installation-key.wrapping");
    }

    /**
     * The secret that is set.
     *
     * @throws IllegalStateException when it is missing or short; the message never holds it
     */
    static KeySecret current() {
        return of(VARIABLE, set(VARIABLE));
    }

    /** The one before it, where it is named. Throws as {@link #current}. */
    static Optional<KeySecret> previous() {
        return Optional.ofNullable(set(PREVIOUS)).filter(set -> !set.isBlank()).map(set -> of(PREVIOUS, set));
    }

    private static String set(String variable) {
        return System.getProperty(variable, System.getenv(variable));
    }

    /** A secret of this text. Throws as {@link #current}. */
    static KeySecret of(String variable, String text) {
        if (text == null || text.length() < SHORTEST) {
            throw new IllegalStateException(
                    variable + " must hold a random secret of at least " + SHORTEST + " characters");
        }
        return new KeySecret(text);
    }

    /** By what it is told from another one, without telling it. */
    String fingerprint() {
        return HexFormat.of().formatHex(Sealing.derive(wrapping, "fingerprint"));
    }

    /** A key as the database may keep it: of use for this number and kind alone. */
    byte[] wrap(int id, InstallationKey.Kind kind, byte[] key) {
        return Sealing.seal(wrapping, head(id, kind), key);
    }

    /** The key that was wrapped; empty where it was another secret, number or kind. */
    Optional<byte[]> unwrap(int id, InstallationKey.Kind kind, byte[] wrapped) {
        var head = head(id, kind);
        return wrapped.length < head.length + Sealing.OVERHEAD
                ? Optional.empty()
                : Optional.ofNullable(Sealing.open(wrapping, head, wrapped, head.length));
    }

    /** The key that this secret was itself before keys were kept in the database. */
    byte[] asKey() {
        return text.clone();
    }

    private static byte[] head(int id, InstallationKey.Kind kind) {
        return ByteBuffer.allocate(5).putInt(id).put((byte) kind.ordinal()).array();
    }
}
