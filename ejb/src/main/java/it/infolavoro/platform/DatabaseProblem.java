package it.infolavoro.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/** What a failed transaction means, read from the chain of causes by the codes of MariaDB. */
enum DatabaseProblem {
    /**
     * Another transaction was first: repeat. 1020 changed since read, 1205 lock wait, 1213 deadlock, 1047 node not
     * ready.
     */
    GIVE_WAY,
    /** A version did not match: somebody else saved in between. */
    STALE,
    /** A unique key other than a request's or a count's was broken. */
    DUPLICATE,
    /** Anything else. */
    OTHER;

    private static final Set<Integer> TRANSIENT = Set.of(1020, 1047, 1205, 1213);
    private static final int DUPLICATE_KEY = 1062;
    private static final Pattern KEY = Pattern.compile("for key '(?:\\w+\\.)?(\\w+)'");

    static DatabaseProblem of(Throwable failure) {
        if (find(failure, OptimisticLockException.class) != null
                || find(failure, org.eclipse.persistence.exceptions.OptimisticLockException.class) != null) {
            return STALE;
        }
        var sql = find(failure, SQLException.class);
        if (sql == null) {
            return OTHER;
        }
        if (TRANSIENT.contains(sql.getErrorCode())) {
            return GIVE_WAY;
        }
        if (sql.getErrorCode() != DUPLICATE_KEY) {
            return OTHER;
        }
        // The same request arrived twice at once, or two began the same count: on the second attempt the first one's
        // row is found.
        return key(sql).endsWith("_request") || key(sql).endsWith("_count") ? GIVE_WAY : DUPLICATE;
    }

    Exception translate(Exception failure) {
        return switch (this) {
            case STALE -> new ConcurrentChange(failure);
            case GIVE_WAY ->
                find(failure, SQLException.class).getErrorCode() == 1020 ? new ConcurrentChange(failure) : failure;
            case DUPLICATE -> new BusinessRuleViolation("duplicate." + key(find(failure, SQLException.class)));
            case OTHER -> failure;
        };
    }

    private static String key(SQLException sql) {
        var matcher = KEY.matcher(String.valueOf(sql.getMessage()));
        return matcher.find() ? matcher.group(1) : "unknown";
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        var seen = 0;
        for (var cause = failure; cause != null && seen < 20; cause = cause.getCause(), seen++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
