package it.infolavoro.publiccatalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The UUID under which something is known outside: made of its keys (RFC 9562, version 5), so that it is the same after
 * every loading and in every installation, and needs no column.
 */
public final class StableId {

    /** Of this product's own; it must never change. */
    private static final UUID NAMESPACE = UUID.fromString("7d0c6d4e-52c5-4c0e-9a57-0d8f3b1f2a11");

    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private StableId() {}

    /** The id of a thing of a kind. Keys hold no slash. */
    public static String of(String kind, String... keys) {
        var name = kind + "/" + String.join("/", keys);
        var hash = sha1().digest(ByteBuffer.allocate(2 * Long.BYTES + utf8(name).length)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .put(utf8(name))
                .array());
        hash[VERSION_BYTE] = (byte) (hash[VERSION_BYTE] & 0x0f | 0x50);
        hash[VARIANT_BYTE] = (byte) (hash[VARIANT_BYTE] & 0x3f | 0x80);
        var bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-1", impossible);
        }
    }
}
