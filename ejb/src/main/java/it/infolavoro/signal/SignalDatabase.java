package it.infolavoro.signal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * The door itself: calls the two procedures of the signal, as the account that may do nothing else (rule R5). It
 * answers about a fingerprint that the caller already has.
 */
@ApplicationScoped
public class SignalDatabase {

    private static final Logger LOG = System.getLogger(SignalDatabase.class.getName());

    private static final String FOLLOWED = "CALL signal_followed_elsewhere(?, ?, ?, ?, ?, ?)";
    private static final String RECEIPT_CODE = "CALL signal_receipt_code(?, ?, ?)";

    @Resource(lookup = "java:/jdbc/infolavoro-signal")
    DataSource database;

    /**
     * Who asks, and about whom.
     *
     * @param municipalityId the asking Comune, whose own needs do not count
     * @param mark the person's fingerprint in this network
     */
    record Question(long networkId, long municipalityId, String mark) {}

    /** A summary as it was sealed by the Comune that made it. */
    public record SealedSummary(
            long receiptCodeId, long municipalityId, long citizenId, String municipality, byte[] summary) {}

    /**
     * The kinds of need, of those asked about, that other Comuni follow since a day, with their names where the network
     * allows them. Empty where the database does not answer, so that a visit can go on without the network.
     */
    Optional<Map<String, TreeSet<String>>> followed(
            Question question, Collection<String> kinds, LocalDate since, LocalDate today) {
        return ask(FOLLOWED, SignalDatabase::kinds, statement -> {
            statement.setLong(1, question.networkId());
            statement.setString(2, question.mark());
            statement.setLong(3, question.municipalityId());
            statement.setString(4, String.join(",", kinds));
            statement.setDate(5, Date.valueOf(since));
            statement.setDate(6, Date.valueOf(today));
        });
    }

    /**
     * The summary of a code of the network that is valid today: an empty list for none, nothing at all where the
     * database does not answer.
     *
     * @param mark the code's fingerprint
     */
    public Optional<List<SealedSummary>> receiptCode(long networkId, String mark, LocalDate today) {
        return ask(RECEIPT_CODE, SignalDatabase::summaries, statement -> {
            statement.setLong(1, networkId);
            statement.setString(2, mark);
            statement.setDate(3, Date.valueOf(today));
        });
    }

    private interface Arguments {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> Optional<T> ask(String call, Reading<T> reading, Arguments arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(call)) {
            arguments.bind(statement);
            try (var rows = statement.executeQuery()) {
                return Optional.of(reading.read(rows));
            }
        } catch (SQLException failure) {
            // Code and state only: a driver's message may repeat the statement with its arguments.
            LOG.log(
                    Level.WARNING,
                    "The network cannot be asked: error {0}, state {1}",
                    failure.getErrorCode(),
                    failure.getSQLState());
            return Optional.empty();
        }
    }

    private static Map<String, TreeSet<String>> kinds(ResultSet rows) throws SQLException {
        var kinds = new HashMap<String, TreeSet<String>>();
        while (rows.next()) {
            var names = kinds.computeIfAbsent(rows.getString(1), key -> new TreeSet<>());
            if (rows.getString(2) != null) {
                names.add(rows.getString(2));
            }
        }
        return kinds;
    }

    private static List<SealedSummary> summaries(ResultSet rows) throws SQLException {
        return rows.next()
                ? List.of(new SealedSummary(
                        rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getString(4), rows.getBytes(5)))
                : List.of();
    }
}
