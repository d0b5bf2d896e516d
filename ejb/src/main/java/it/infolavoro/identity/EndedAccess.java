package it.infolavoro.identity;

import it.infolavoro.platform.InstantConverter;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Whose access was ended, and when: a token that was given before is refused, though Keycloak signed it and it has not
 * run out. Answers are kept for a minute; where the access is ended here, they are forgotten at once.
 */
@ApplicationScoped
public class EndedAccess {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String ENDED = "SELECT ended_at FROM account WHERE username = ?";

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Instant ended, Instant until) {}

    /**
     * Whether a token is too old.
     *
     * @param issued seconds since 1970, or null where the token does not tell
     */
    boolean refuses(String username, Long issued) {
        var now = clock.instant();
        var answer = known.get(username);
        if (answer == null || answer.until().isBefore(now)) {
            answer = new Known(read(username), now.plus(KEPT));
            // As many as there are logins, since names come from signed tokens.
            known.put(username, answer);
        }
        // Tokens tell whole seconds: one of the same second may have been given before.
        return answer.ended() != null
                && (issued == null
                        || !Instant.ofEpochSecond(issued).isAfter(answer.ended().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Asks anew, after the access was ended. */
    public void forget(String username) {
        known.remove(username);
    }

    private Instant read(String username) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ENDED)) {
            statement.setString(1, username);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new InstantConverter().convertToEntityAttribute(row.getObject(1, LocalDateTime.class))
                        : null;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Whether the access was ended cannot be read", failure);
        }
    }
}
