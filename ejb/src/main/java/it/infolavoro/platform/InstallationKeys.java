package it.infolavoro.platform;

import it.infolavoro.platform.InstallationKey.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;

/**
 * The keys that the database keeps. It is plain SQL, because they are read before there is a door, and never by a page
 * or a query.
 */
@ApplicationScoped
public class InstallationKeys {

    private static final String ALL = "SELECT id, kind, wrapped, secret, created_at, created_by, wrapped_at, retired_at"
            + " FROM installation_key ORDER BY id";
    private static final String LOCKED = ALL + " FOR UPDATE";
    private static final String ADD =
            "INSERT INTO installation_key (id, kind, wrapped, secret, created_at, created_by, wrapped_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = id";
    private static final String WRAP =
            "UPDATE installation_key SET wrapped = ?, secret = ?, wrapped_at = ? WHERE id = ?";
    private static final String RETIRE =
            "UPDATE installation_key SET wrapped = NULL, retired_at = ? WHERE id = ? AND retired_at IS NULL";
    private static final String INSTALLED = "SELECT id FROM network LIMIT 1";
    private static final String SYSTEM = "system";
    private static final int KEY_BYTES = 32;

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    @Inject
    Clock clock;

    private final InstantConverter instants = new InstantConverter();

    /** All keys, also the retired ones. */
    public List<InstallationKey> all() {
        return rows(ALL);
    }

    /** All keys, locked until the transaction ends. */
    List<InstallationKey> lock() {
        return rows(LOCKED);
    }

    /**
     * The ring as the database has it. A key that is known already is not unwrapped again, so that a node goes on while
     * another one has changed the secret already. Throws IllegalStateException where a new key does not open.
     */
    KeyRing read(KeyRing known) {
        var secret = KeySecret.current();
        var seals = new HashMap<Integer, byte[]>();
        byte[] index = null;
        for (var key : all()) {
            if (key.kind() == Kind.INDEX) {
                index = known == null ? unwrapped(secret, key) : known.rawIndex();
            } else if (!key.retired()) {
                var before = known == null ? null : known.raw(key.id()).orElse(null);
                seals.put(key.id(), before == null ? unwrapped(secret, key) : before);
            }
        }
        return new KeyRing(index, seals);
    }

    private static byte[] unwrapped(KeySecret secret, InstallationKey key) {
        return secret.unwrap(key.id(), key.kind(), key.wrapped())
                .orElseThrow(
                        () -> new IllegalStateException("The key " + key.id() + " is wrapped by another secret than "
                                + KeySecret.VARIABLE + " of this node: restart it with the new one"));
    }

    /** Whether this database was in use before: each start has loaded a network at least. */
    boolean installed() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSTALLED);
                var row = statement.executeQuery()) {
            return row.next();
        } catch (SQLException failure) {
            throw new IllegalStateException("The networks cannot be read", failure);
        }
    }

    /** Keeps the first keys; where another node was faster, its own stay. */
    KeyRing addFirst(KeySecret secret, KeyRing ring) {
        add(KeyRing.INDEX, Kind.INDEX, secret, ring.rawIndex(), SYSTEM);
        add(KeyRing.FIRST_SEAL, Kind.SEAL, secret, ring.raw(KeyRing.FIRST_SEAL).orElseThrow(), SYSTEM);
        return ring;
    }

    /**
     * Makes a key with which contents are sealed from then on.
     *
     * @param by login name of who asked for it
     * @return its number
     * @throws BusinessRuleViolation {@code keys.otherSecret} where this node still has the secret that was changed
     */
    public int addSeal(String by) {
        var secret = KeySecret.current();
        var all = lock();
        if (all.stream().anyMatch(key -> !key.retired() && !key.secret().equals(secret.fingerprint()))) {
            throw new BusinessRuleViolation("keys.otherSecret");
        }
        var id = all.get(all.size() - 1).id() + 1;
        add(id, Kind.SEAL, secret, Sealing.random(KEY_BYTES), by);
        return id;
    }

    private void add(int id, Kind kind, KeySecret secret, byte[] key, String by) {
        var now = now();
        run(ADD, id, kind.name(), secret.wrap(id, kind, key), secret.fingerprint(), now, by, now);
    }

    /** Keeps a key wrapped by another secret. */
    void wrap(InstallationKey key, KeySecret secret, byte[] clear) {
        run(WRAP, secret.wrap(key.id(), key.kind(), clear), secret.fingerprint(), now(), key.id());
    }

    /** Throws a key away for good: what it has sealed opens no more. */
    public void retire(int id) {
        run(RETIRE, now(), id);
    }

    private LocalDateTime now() {
        return instants.convertToDatabaseColumn(clock.instant());
    }

    private List<InstallationKey> rows(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var keys = new ArrayList<InstallationKey>();
            while (rows.next()) {
                keys.add(key(rows));
            }
            return keys;
        } catch (SQLException failure) {
            throw new IllegalStateException("The keys cannot be read", failure);
        }
    }

    private InstallationKey key(ResultSet row) throws SQLException {
        return new InstallationKey(
                row.getInt(1),
                Kind.valueOf(row.getString(2)),
                row.getBytes(3),
                row.getString(4),
                instant(row, 5),
                row.getString(6),
                instant(row, 7),
                instant(row, 8));
    }

    private Instant instant(ResultSet row, int column) throws SQLException {
        return instants.convertToEntityAttribute(row.getObject(column, LocalDateTime.class));
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The keys cannot be written", failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }
}
