package it.infolavoro.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;

/**
 * Seals and fingerprints data with keys that the database keeps only wrapped by the secret of the environment (ADR
 * 0031). Each purpose and each owner has a key of its own, derived from one of the installation's, so that a row moved
 * to another Comune, or read for another purpose, does not open.
 *
 * <p>Losing the secret loses what is sealed: it is backed up apart from the database (docs/operations.md).
 */
@ApplicationScoped
public class Keys {

    /**
     * For how long a node may go on sealing with the newest key that it knows. Together with the longest transaction it
     * is far below {@link #SETTLED}.
     */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** After how long nobody seals with another key than a new one any more. */
    public static final Duration SETTLED = Duration.ofMinutes(15);

    /** The first form: nonce, cipher text. */
    private static final byte UNNUMBERED = 1;

    /** Number of the key, nonce, cipher text. */
    private static final byte NUMBERED = 2;

    private static final int UNKNOWN = 0;
    private static final byte[] NOTHING = {};

    @Inject
    InstallationKeys kept;

    private volatile Known known;
    private UnaryOperator<KeyRing> source = ring -> kept.read(ring);

    private record Known(KeyRing ring, long readAt) {}

    /** Keys of a ring that stays as it is, for programs beside the server. */
    static Keys of(KeyRing ring) {
        var keys = new Keys();
        keys.source = none -> ring;
        return keys;
    }

    /**
     * The keyed fingerprint of a value: the same for the same value, purpose and owner, and not to be computed or tried
     * out without the key. A new key of contents changes none.
     *
     * @param purpose what it is for, as a constant of the feature
     * @param owner id of the Comune; 0 where the fingerprint is the whole installation's
     * @return HMAC-SHA-256 as 64 hexadecimal digits
     */
    public String fingerprint(String purpose, long owner, String value) {
        return HexFormat.of().formatHex(fingerprints(purpose, owner).doFinal(value.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A MAC initialised with the key of the purpose and owner, for whoever makes many fingerprints in a row. Not to be
     * shared between threads.
     */
    public Mac fingerprints(String purpose, long owner) {
        return Sealing.mac(known().index(purpose, owner));
    }

    /**
     * Seals bytes of a column by AES-256-GCM with the newest key: format, the key's number, nonce, cipher text with its
     * tag. The same bytes never look the same twice.
     *
     * @param owner id of whose row it is; 0 where it is the installation's
     */
    public byte[] seal(SealedColumn column, long owner, byte[] clear) {
        return seal(column, owner, null, clear);
    }

    /**
     * The same with a second secret that only somebody else keeps, as a code on paper: neither the installation's key
     * nor that one opens it alone. The second one is not remembered here.
     */
    public byte[] seal(SealedColumn column, long owner, String second, byte[] clear) {
        var ring = fresh();
        var key = ring.seal(ring.newest(), column.purpose(), owner).orElseThrow();
        return Sealing.seal(with(second, key), head(ring.newest()), clear);
    }

    /**
     * Opens what {@link #seal} made for the same column and owner, with whichever key it was.
     *
     * @throws IllegalStateException when it was changed, belongs elsewhere or was sealed with another key
     */
    public byte[] open(SealedColumn column, long owner, byte[] sealed) {
        return open(column, owner, null, sealed);
    }

    /** Opens what was sealed with a second secret. Throws as {@link #open(SealedColumn, long, byte[])}. */
    public byte[] open(SealedColumn column, long owner, String second, byte[] sealed) {
        return opened(column, owner, second, sealed)
                .orElseThrow(() -> new IllegalStateException("A sealed value does not open: changed, or another key"));
    }

    /** Whether {@link #open} would open it. */
    public boolean opens(SealedColumn column, long owner, byte[] sealed) {
        return opened(column, owner, null, sealed).isPresent();
    }

    private Optional<byte[]> opened(SealedColumn column, long owner, String second, byte[] sealed) {
        var id = number(sealed);
        var head = id == UNKNOWN || sealed[0] == UNNUMBERED ? NOTHING : head(id);
        var from = Math.max(1, head.length);
        if (id == UNKNOWN || sealed.length < from + Sealing.OVERHEAD) {
            return Optional.empty();
        }
        return knowing(id)
                .seal(id, column.purpose(), owner)
                .map(key -> Sealing.open(with(second, key), head, sealed, from));
    }

    /** The same content under a key or a newer one; empty where it is already. Throws as {@link #open}. */
    public Optional<byte[]> renewed(int key, SealedColumn column, long owner, byte[] sealed) {
        know(key);
        return number(sealed) >= key ? Optional.empty() : Optional.of(seal(column, owner, open(column, owner, sealed)));
    }

    /** Has this node seal with a key, or a newer one, from now on. */
    public void know(int key) {
        knowing(key);
    }

    /** With what everything begins that a key has sealed. */
    static byte[] head(int id) {
        return ByteBuffer.allocate(1 + Integer.BYTES).put(NUMBERED).putInt(id).array();
    }

    /** Number of the key of a sealed value; {@link #UNKNOWN} where it is none. */
    private static int number(byte[] sealed) {
        if (sealed.length > 0 && sealed[0] == UNNUMBERED) {
            return KeyRing.FIRST_SEAL;
        }
        if (sealed.length > Integer.BYTES && sealed[0] == NUMBERED) {
            return ByteBuffer.wrap(sealed).getInt(1);
        }
        return UNKNOWN;
    }

    private static byte[] with(String second, byte[] key) {
        return second == null ? key : Sealing.mac(key).doFinal(second.getBytes(StandardCharsets.UTF_8));
    }

    private KeyRing known() {
        var now = known;
        return now == null ? read() : now.ring();
    }

    /** The ring as the database has it, or had it a moment ago: another node may have made a key since. */
    private KeyRing fresh() {
        var now = known;
        return now == null || System.nanoTime() - now.readAt() > FRESH.toNanos() ? read() : now.ring();
    }

    private KeyRing knowing(int id) {
        var ring = known();
        return ring.raw(id).isPresent() ? ring : read();
    }

    private synchronized KeyRing read() {
        var readAt = System.nanoTime();
        var ring = source.apply(known == null ? null : known.ring());
        known = new Known(ring, readAt);
        return ring;
    }
}
