package it.infolavoro.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and fingerprints data with keys that the database never sees. Each purpose and each owner has a key of its own,
 * derived from the installation's one secret {@code INFOLAVORO_KEY} (HMAC-SHA-256 as the expansion step of RFC 5869),
 * so that a row moved to another Comune, or read for another purpose, does not open.
 *
 * <p>Losing the secret loses what is sealed: it is backed up apart from the database (docs/operations.md).
 */
@ApplicationScoped
public class Keys {

    /** Name of the setting that holds the secret. */
    static final String VARIABLE = "INFOLAVORO_KEY";

    /** Fewest characters of a secret; a random one of this length holds more than 128 bits. */
    static final int SHORTEST = 32;

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();
    private byte[] secret;

    @PostConstruct
    void read() {
        use(System.getProperty(VARIABLE, System.getenv(VARIABLE)));
    }

    /**
     * Takes the installation's secret.
     *
     * @throws IllegalStateException when it is missing or short; the message never holds it
     */
    void use(String text) {
        if (text == null || text.length() < SHORTEST) {
            throw new IllegalStateException(
                    VARIABLE + " must hold a random secret of at least " + SHORTEST + " characters");
        }
        secret = text.getBytes(StandardCharsets.UTF_8);
        derived.clear();
    }

    /** Has the secret read at the start rather than at the first use. Throws as {@link #use}. */
    void demandSecret() {
        mac(secret);
    }

    /**
     * The keyed fingerprint of a value: the same for the same value, purpose and owner, and not to be computed or tried
     * out without the secret.
     *
     * @param purpose what it is for, as a constant of the feature
     * @param owner id of the Comune; 0 where the fingerprint is the whole installation's
     * @return HMAC-SHA-256 as 64 hexadecimal digits
     */
    public String fingerprint(String purpose, long owner, String value) {
        return HexFormat.of().formatHex(mac(key(purpose, owner)).doFinal(value.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A MAC initialised with the key of the purpose and owner, for whoever makes many fingerprints in a row. Not to be
     * shared between threads.
     */
    public Mac fingerprints(String purpose, long owner) {
        return mac(key(purpose, owner));
    }

    /**
     * Seals bytes by AES-256-GCM: format, nonce, cipher text with its tag. The same bytes never look the same twice.
     */
    public byte[] seal(String purpose, long owner, byte[] clear) {
        return seal(key(purpose, owner), clear);
    }

    /**
     * The same with a second secret that only somebody else keeps, as a code on paper: neither the installation's
     * secret nor that one opens it alone. The second one is not remembered here.
     */
    public byte[] seal(String purpose, long owner, String second, byte[] clear) {
        return seal(key(purpose, owner, second), clear);
    }

    private byte[] seal(byte[] key, byte[] clear) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(clear);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("AES-GCM is not available", failure);
        }
    }

    /**
     * Opens what {@link #seal} made for the same purpose and owner.
     *
     * @throws IllegalStateException when it was changed, belongs elsewhere or was sealed with another secret
     */
    public byte[] open(String purpose, long owner, byte[] sealed) {
        return open(key(purpose, owner), sealed);
    }

    /** Opens what was sealed with a second secret. Throws as {@link #open(String, long, byte[])}. */
    public byte[] open(String purpose, long owner, String second, byte[] sealed) {
        return open(key(purpose, owner, second), sealed);
    }

    private static byte[] open(byte[] key, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES || sealed[0] != FORMAT) {
            throw new IllegalStateException("Not a sealed value");
        }
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce)
                    .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A sealed value does not open: changed, or another secret", failure);
        }
    }

    private byte[] key(String purpose, long owner) {
        return derived.computeIfAbsent(
                purpose + '\0' + owner, label -> mac(secret).doFinal((label + '\1').getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] key(String purpose, long owner, String second) {
        return mac(key(purpose, owner)).doFinal(second.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", failure);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
