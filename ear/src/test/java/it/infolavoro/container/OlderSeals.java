package it.infolavoro.container;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What versions before ADR 0031 wrote, and what that ADR promises about wrapped keys, by the runtime alone. */
final class OlderSeals {

    private static final byte[] NONCE = new byte[12];
    private static final int HEAD = 5;

    private OlderSeals() {}

    /** A value as it was sealed when the secret was the key, in hexadecimal digits. */
    static String sealed(String secret, String purpose, long owner) throws GeneralSecurityException {
        var key = derived(secret.getBytes(StandardCharsets.UTF_8), purpose + '\0' + owner);
        var text = cipher(Cipher.ENCRYPT_MODE, key, NONCE).doFinal("{}".getBytes(StandardCharsets.UTF_8));
        return "01" + HexFormat.of().formatHex(NONCE) + HexFormat.of().formatHex(text);
    }

    /** A key that this secret wraps, as text. */
    static String unwrapped(String secret, String wrapped) throws GeneralSecurityException {
        var bytes = HexFormat.of().parseHex(wrapped.toLowerCase(Locale.ROOT));
        var key = derived(secret.getBytes(StandardCharsets.UTF_8), "installation-key.wrapping");
        var text = HEAD + NONCE.length;
        var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(bytes, HEAD, text));
        cipher.updateAAD(bytes, 0, HEAD);
        return new String(cipher.doFinal(bytes, text, bytes.length - text), StandardCharsets.UTF_8);
    }

    private static byte[] derived(byte[] key, String label) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal((label + '\1').getBytes(StandardCharsets.UTF_8));
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }
}
