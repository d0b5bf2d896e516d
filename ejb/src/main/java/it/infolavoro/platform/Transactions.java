package it.infolavoro.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/**
 * Runs work in one new transaction, and again, a few times, when the database gives way to another transaction
 * (deadlock, lock wait, a snapshot that is no longer current, a node that is not ready). The work must therefore be
 * safe to repeat: it starts from the database's state each time and has no effect outside the transaction.
 */
@ApplicationScoped
public class Transactions {

    private static final int ATTEMPTS = 4;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    /**
     * Runs the work and commits. Any exception rolls back. Throws {@link ConcurrentChange} for a stale version and
     * {@link BusinessRuleViolation} for a broken unique key.
     */
    public <T> T call(Callable<T> work) throws Exception {
        for (var attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (Exception failure) {
                var problem = DatabaseProblem.of(failure);
                if (problem != DatabaseProblem.GIVE_WAY || attempt == ATTEMPTS) {
                    throw problem.translate(failure);
                }
                Thread.sleep((long) (Math.random() * 20 * attempt));
            }
        }
    }

    private <T> T once(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            var result = work.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
