package it.infolavoro.platform;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The installation's keys in clear, and those that they give for each purpose and owner. */
final class KeyRing {

    /** Number of the one key of fingerprints. */
    static final int INDEX = 1;

    /** Number of the first key of contents, under which everything stands that does not name its key. */
    static final int FIRST_SEAL = 2;

    private final byte[] index;
    private final SortedMap<Integer, byte[]> seals;
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

    KeyRing(byte[] index, Map<Integer, byte[]> seals) {
        this.index = index;
        this.seals = new TreeMap<>(seals);
    }

    /** The ring of an installation that knew but one secret. */
    static KeyRing ofOne(byte[] key) {
        return new KeyRing(key, Map.of(FIRST_SEAL, key));
    }

    /** Number of the key that seals. */
    int newest() {
        return seals.lastKey();
    }

    /** The key of fingerprints for a purpose and owner. */
    byte[] index(String purpose, long owner) {
        return derived(INDEX, index, purpose, owner);
    }

    /** A key of contents for a purpose and owner; empty where the number is not known. */
    Optional<byte[]> seal(int id, String purpose, long owner) {
        return raw(id).map(key -> derived(id, key, purpose, owner));
    }

    /** A key of contents as it is. */
    Optional<byte[]> raw(int id) {
        return Optional.ofNullable(seals.get(id));
    }

    byte[] rawIndex() {
        return index;
    }

    private byte[] derived(int id, byte[] key, String purpose, long owner) {
        var label = purpose + '\0' + owner;
        return derived.computeIfAbsent(id + ":" + label, none -> Sealing.derive(key, label));
    }
}
