package it.infolavoro.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and HMAC-SHA-256, as everything here uses them. */
final class Sealing {

    /** Fewest bytes of what {@link #seal} gives. */
    static final int OVERHEAD = 12 + 16;

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    /** Random bytes. */
    static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A MAC initialised with a key. */
    static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", failure);
        }
    }

    /** The key that a key gives for a label: the expansion step of RFC 5869. */
    static byte[] derive(byte[] key, String label) {
        return mac(key).doFinal((label + '\1').getBytes(StandardCharsets.UTF_8));
    }

    /** Head, nonce and cipher text with its tag; the head is in clear and cannot be changed either. */
    static byte[] seal(byte[] key, byte[] head, byte[] clear) {
        var nonce = random(NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(head);
            var sealed = Arrays.copyOf(head, head.length + NONCE_BYTES + cipher.getOutputSize(clear.length));
            System.arraycopy(nonce, 0, sealed, head.length, NONCE_BYTES);
            cipher.doFinal(clear, 0, clear.length, sealed, head.length + NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("AES-GCM is not available", failure);
        }
    }

    /**
     * Opens what {@link #seal} made; null where the key is another one or a byte was changed.
     *
     * @param from where the nonce begins
     * @param head what was sealed with it
     */
    static byte[] open(byte[] key, byte[] head, byte[] sealed, int from) {
        var nonce = Arrays.copyOfRange(sealed, from, from + NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(head);
            return cipher.doFinal(sealed, from + NONCE_BYTES, sealed.length - from - NONCE_BYTES);
        } catch (AEADBadTagException another) {
            return null;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("AES-GCM is not available", failure);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
