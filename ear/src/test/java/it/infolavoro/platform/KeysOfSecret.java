package it.infolavoro.platform;

import it.infolavoro.platform.InstallationKey.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;

/** Keys of a secret that is known here, for programs that run beside the server. */
public final class KeysOfSecret {

    private static final String KEYS =
            "SELECT id, kind, wrapped FROM installation_key WHERE retired_at IS NULL ORDER BY id";

    private KeysOfSecret() {}

    /** Keys as the server has them that keeps them in this database with this secret. */
    public static Keys of(String secret, Connection database) throws SQLException {
        var wrapping = KeySecret.of(KeySecret.VARIABLE, secret);
        var seals = new HashMap<Integer, byte[]>();
        byte[] index = null;
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(KEYS)) {
            while (rows.next()) {
                var kind = Kind.valueOf(rows.getString(2));
                var key =
                        wrapping.unwrap(rows.getInt(1), kind, rows.getBytes(3)).orElseThrow();
                if (kind == Kind.INDEX) {
                    index = key;
                } else {
                    seals.put(rows.getInt(1), key);
                }
            }
        }
        return Keys.of(new KeyRing(index, seals));
    }
}
