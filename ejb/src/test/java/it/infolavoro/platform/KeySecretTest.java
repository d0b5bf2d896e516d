package it.infolavoro.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.InstallationKey.Kind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the keys are wrapped, and which secrets open them. */
class KeySecretTest {

    private static final String TEXT = "un segreto lungo, soltanto per queste prove";
    private static final String OTHER = "un altro segreto lungo, soltanto per prova";
    private static final byte[] KEY = Sealing.random(32);

    private final KeySecret secret = KeySecret.of(KeySecret.VARIABLE, TEXT);
    private final KeySecret other = KeySecret.of(KeySecret.VARIABLE, OTHER);

    @Test
    void aWrappedKeyOpensForItsSecretNumberAndKindAlone() {
        var wrapped = secret.wrap(2, Kind.SEAL, KEY);
        assertArrayEquals(KEY, secret.unwrap(2, Kind.SEAL, wrapped).orElseThrow());
        assertTrue(secret.unwrap(3, Kind.SEAL, wrapped).isEmpty());
        assertTrue(secret.unwrap(2, Kind.INDEX, wrapped).isEmpty());
        assertTrue(other.unwrap(2, Kind.SEAL, wrapped).isEmpty());
        assertTrue(secret.unwrap(2, Kind.SEAL, new byte[0]).isEmpty());
        assertNotEquals(secret.fingerprint(), other.fingerprint());
        assertFalse(secret.fingerprint().contains(TEXT));
    }

    @Test
    void theSecretOpensTheKeysAsTheyAreAndThePreviousOneHasThemWrappedAnew() {
        var key = key(secret);
        assertEquals(Optional.empty(), KeyOpening.toWrapAnew(key, secret, null));
        assertEquals(Optional.empty(), KeyOpening.toWrapAnew(key, secret, other));
        assertArrayEquals(KEY, KeyOpening.toWrapAnew(key, other, secret).orElseThrow());
    }

    @Test
    void aWrongSecretIsRefusedByTheNamesOfTheVariablesAndNeverByAValue() {
        var key = key(secret);
        for (var previous : new KeySecret[] {null, other}) {
            var message = assertThrows(IllegalStateException.class, () -> KeyOpening.toWrapAnew(key, other, previous))
                    .getMessage();
            assertTrue(message.contains(KeySecret.VARIABLE), message);
            assertTrue(message.contains(KeySecret.PREVIOUS), message);
            assertFalse(message.contains(TEXT) || message.contains(OTHER), message);
        }
    }

    @Test
    void refusesAMissingOrShortSecret() {
        assertThrows(IllegalStateException.class, () -> KeySecret.of(KeySecret.VARIABLE, null));
        var message = assertThrows(IllegalStateException.class, () -> KeySecret.of(KeySecret.VARIABLE, "troppo corto"))
                .getMessage();
        assertFalse(message.contains("troppo corto"), message);
    }

    private static InstallationKey key(KeySecret by) {
        var wrapped = by.wrap(2, Kind.SEAL, KEY);
        return new InstallationKey(
                2, Kind.SEAL, wrapped, by.fingerprint(), Instant.EPOCH, "system", Instant.EPOCH, null);
    }
}
