package it.infolavoro.keyrotation;

import it.infolavoro.platform.InstallationKey.Kind;
import java.time.Instant;

/**
 * A key, without itself.
 *
 * @param createdBy login name of who asked for it, or {@code system}
 * @param retiredAt null while it is of use
 */
public record KeyRow(int id, Kind kind, KeyState state, Instant createdAt, String createdBy, Instant retiredAt) {}
