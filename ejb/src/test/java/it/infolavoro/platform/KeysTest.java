package it.infolavoro.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final byte[] NOTE = "Ha perso il lavoro a maggio".getBytes(UTF_8);

    private final Keys keys = withSecret("un segreto lungo, soltanto per queste prove");

    @Test
    void opensWhatItSealed() {
        assertArrayEquals(NOTE, keys.open("note", 1, keys.seal("note", 1, NOTE)));
        assertArrayEquals(new byte[0], keys.open("note", 1, keys.seal("note", 1, new byte[0])));
    }

    @Test
    void sealsTheSameBytesDifferentlyEachTimeAndNeverInClear() {
        var sealed = keys.seal("note", 1, NOTE);
        assertFalse(Arrays.equals(sealed, keys.seal("note", 1, NOTE)));
        assertFalse(new String(sealed, UTF_8).contains("lavoro"));
    }

    @Test
    void opensForNoOtherOwnerPurposeOrSecret() {
        var sealed = keys.seal("note", 1, NOTE);
        var other = withSecret("un altro segreto lungo, soltanto per prova");
        assertThrows(IllegalStateException.class, () -> keys.open("note", 2, sealed));
        assertThrows(IllegalStateException.class, () -> keys.open("draft", 1, sealed));
        assertThrows(IllegalStateException.class, () -> other.open("note", 1, sealed));
    }

    @Test
    void noticesEveryChangedByte() {
        var sealed = keys.seal("note", 1, NOTE);
        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThrows(IllegalStateException.class, () -> keys.open("note", 1, changed));
        }
        assertThrows(IllegalStateException.class, () -> keys.open("note", 1, new byte[0]));
    }

    @Test
    void fingerprintsEqualValuesAlikeWithinOnePurposeAndOwnerOnly() {
        var fingerprint = keys.fingerprint("code", 1, "RSSMRA80A01E463X");
        assertEquals(64, fingerprint.length());
        assertEquals(fingerprint, keys.fingerprint("code", 1, "RSSMRA80A01E463X"));
        assertNotEquals(fingerprint, keys.fingerprint("code", 2, "RSSMRA80A01E463X"));
        assertNotEquals(fingerprint, keys.fingerprint("name", 1, "RSSMRA80A01E463X"));
        assertNotEquals(fingerprint, keys.fingerprint("code", 1, "RSSMRA80A01E463Y"));
    }

    @Test
    void refusesToWorkWithoutASecret() {
        assertThrows(IllegalStateException.class, () -> new Keys().use(null));
        assertThrows(IllegalStateException.class, () -> new Keys().use("troppo corto"));
    }

    private static Keys withSecret(String secret) {
        var keys = new Keys();
        keys.use(secret);
        return keys;
    }
}
