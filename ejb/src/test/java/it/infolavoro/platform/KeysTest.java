package it.infolavoro.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final byte[] NOTE = "Ha perso il lavoro a maggio".getBytes(UTF_8);

    private static final SealedColumn COLUMN = SealedColumn.DOCUMENT;

    private static final byte[] FIRST = KeySecret.of("a test", "un segreto lungo, soltanto per queste prove")
            .asKey();
    private static final String OLDER = "01000102030405060708090a0ba051fb9babbbd230a71e4beb1cfc3b"
            + "4050a7240d3448ad2657297362f1e776832e0bf96a2794ee8c6a940d";

    private final Keys keys = TestKeys.of("un segreto lungo, soltanto per queste prove");

    @Test
    void opensWhatItSealed() {
        assertArrayEquals(NOTE, keys.open(COLUMN, 1, keys.seal(COLUMN, 1, NOTE)));
        assertArrayEquals(new byte[0], keys.open(COLUMN, 1, keys.seal(COLUMN, 1, new byte[0])));
    }

    @Test
    void sealsTheSameBytesDifferentlyEachTimeAndNeverInClear() {
        var sealed = keys.seal(COLUMN, 1, NOTE);
        assertFalse(Arrays.equals(sealed, keys.seal(COLUMN, 1, NOTE)));
        assertFalse(new String(sealed, UTF_8).contains("lavoro"));
    }

    @Test
    void opensForNoOtherOwnerPurposeOrSecret() {
        var sealed = keys.seal(COLUMN, 1, NOTE);
        var other = TestKeys.of("un altro segreto lungo, soltanto per prova");
        assertThrows(IllegalStateException.class, () -> keys.open(COLUMN, 2, sealed));
        assertThrows(IllegalStateException.class, () -> keys.open(SealedColumn.DRAFT, 1, sealed));
        assertThrows(IllegalStateException.class, () -> other.open(COLUMN, 1, sealed));
    }

    @Test
    void noticesEveryChangedByte() {
        var sealed = keys.seal(COLUMN, 1, NOTE);
        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThrows(IllegalStateException.class, () -> keys.open(COLUMN, 1, changed));
        }
        assertThrows(IllegalStateException.class, () -> keys.open(COLUMN, 1, new byte[0]));
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
    void whatAnOlderVersionSealedOpensUnderItsKeyAndIsRenewedUnderTheNewest() {
        // Sealed by the version before there were numbers, with the secret "un segreto lungo, soltanto per queste
        // prove".
        var older = HexFormat.of().parseHex(OLDER);
        assertArrayEquals(NOTE, keys.open(COLUMN, 1, older));
        var rotated = Keys.of(new KeyRing(FIRST, Map.of(KeyRing.FIRST_SEAL, FIRST, 3, Sealing.random(32))));
        assertArrayEquals(NOTE, rotated.open(COLUMN, 1, older));
        assertArrayEquals(NOTE, rotated.open(COLUMN, 1, keys.seal(COLUMN, 1, NOTE)));
        var renewed = rotated.renewed(3, COLUMN, 1, older).orElseThrow();
        assertArrayEquals(NOTE, rotated.open(COLUMN, 1, renewed));
        assertFalse(keys.opens(COLUMN, 1, renewed));
        assertTrue(rotated.renewed(3, COLUMN, 1, renewed).isEmpty());
        assertEquals(
                keys.fingerprint("code", 1, "RSSMRA80A01E463X"), rotated.fingerprint("code", 1, "RSSMRA80A01E463X"));
    }
}
