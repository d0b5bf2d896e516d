package it.infolavoro.identity;

import it.infolavoro.identity.Caller.Body;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.Clocks;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Finds the body that a login's claims name, if its adhesion is in force today. It asks the database by plain JDBC
 * because it stands below every feature and before any tenant is bound. Answers are kept for a minute: a suspension is
 * felt within that time.
 */
@ApplicationScoped
public class Bodies {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final String MUNICIPALITY = """
            SELECT m.id, n.id, m.name, n.public_name FROM municipality m JOIN network n ON n.id = m.network_id
            WHERE m.istat_code = ? AND n.code = ? AND EXISTS (SELECT 1 FROM adhesion a WHERE a.network_id = n.id
            AND a.municipality_id = m.id AND a.valid_from <= ? AND (a.valid_until IS NULL OR a.valid_until >= ?))""";
    private static final String ORGANISATION_IN_FORCE = """
            SELECT o.id, n.id, o.name, n.public_name FROM member_organisation o JOIN network n ON n.id = o.network_id
            WHERE EXISTS (SELECT 1 FROM adhesion a WHERE a.network_id = n.id
            AND a.organisation_id = o.id AND a.valid_from <= ? AND (a.valid_until IS NULL OR a.valid_until >= ?))""";
    private static final String ORGANISATION = ORGANISATION_IN_FORCE + " AND o.code = ? AND n.code = ?";
    private static final String ORGANISATION_BY_ID = ORGANISATION_IN_FORCE + " AND o.id = ?";
    private static final String NETWORK = "SELECT n.id, n.id, n.name, n.public_name FROM network n WHERE n.code = ?";

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    @Inject
    Clock clock;

    private final Map<List<String>, Known> known = new ConcurrentHashMap<>();

    private record Known(Optional<Body> body, Instant until) {}

    /** The body of a kind with these codes. */
    public Optional<Body> find(Kind kind, String code, String network) {
        if (network == null || kind != Kind.NETWORK && code == null) {
            return Optional.empty();
        }
        var key = List.of(kind.name(), code == null ? "" : code, network);
        var now = clock.instant();
        var answer = known.get(key);
        if (answer == null || answer.until().isBefore(now)) {
            answer = new Known(read(kind, code, network), now.plus(KEPT));
            // Codes come from signed claims, so the map is as large as the networks are, not as large as somebody makes
            // it.
            known.put(key, answer);
        }
        return answer.body();
    }

    /** The organisation with this id, if its adhesion is in force today: for whoever acts for it without a login. */
    public Optional<Body> organisation(long id) {
        return query(Kind.ORGANISATION, ORGANISATION_BY_ID, today(), today(), id);
    }

    /** Forgets all answers, after bodies or adhesions were changed. */
    public void forget() {
        known.clear();
    }

    private Optional<Body> read(Kind kind, String code, String network) {
        return switch (kind) {
            case MUNICIPALITY -> query(kind, MUNICIPALITY, code, network, today(), today());
            case ORGANISATION -> query(kind, ORGANISATION, today(), today(), code, network);
            case NETWORK -> query(kind, NETWORK, network);
            case INSTALLATION -> Optional.of(Body.INSTALLATION);
        };
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }

    private Optional<Body> query(Kind kind, String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Body(kind, rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getString(4)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The caller's body cannot be read", failure);
        }
    }
}
