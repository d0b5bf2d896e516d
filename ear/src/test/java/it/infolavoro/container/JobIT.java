package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.job.Job;
import it.infolavoro.job.JobOutcome;
import it.infolavoro.job.JobRow;
import it.infolavoro.job.JobRunning;
import it.infolavoro.job.JobService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the product does by itself is noted, and done once at a time (rules of {@code job}). */
@ExtendWith(ArquillianExtension.class)
class JobIT {

    private static final As ADMINISTRATOR = As.administrator();

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    JobRunning running;

    @Inject
    Schema schema;

    @EJB
    JobService service;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /** A job of a test, with a row of its own. */
    private record Tried(String name, LongSupplier work) implements Job {
        @Override
        public ScheduleExpression times() {
            return new ScheduleExpression();
        }

        @Override
        public long run() {
            return work.getAsLong();
        }
    }

    @Test
    void everyJobIsRegisteredAndHasANextTime() throws Exception {
        var known = jobs.stream().map(Job::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, new TreeSet<>(schema.rows("select name from job where name not like 'test%'")), "rule R1");
        for (var name : known) {
            assertNotNull(row(name).next(), name);
        }
    }

    @Test
    void theLastRunIsNotedWithWhatItDidOrHowItFailed() throws Exception {
        var name = registered();
        assertEquals(JobOutcome.NEVER, row(name).outcome());
        assertTrue(running.run(new Tried(name, () -> 3)));
        assertEquals(JobOutcome.DONE, row(name).outcome());
        assertEquals(3, row(name).items());
        assertFalse(row(name).endedAt().isBefore(row(name).startedAt()));
        assertTrue(running.run(new Tried(name, () -> {
            throw new IllegalArgumentException("Rossi Anna");
        })));
        var failed = row(name);
        assertEquals(JobOutcome.FAILED, failed.outcome());
        assertEquals("IllegalArgumentException", failed.failure());
        assertNull(failed.items());
        assertFalse(schema.rows("select concat_ws(' ', node, outcome, failure) from job")
                .toString()
                .contains("Rossi"));
        running.run(new Tried(name, () -> Job.UNCOUNTED));
        assertEquals(JobOutcome.DONE, row(name).outcome());
        assertNull(row(name).items());
        assertNull(row(name).failure());
    }

    @Test
    void aSecondOneAtTheSameMomentDoesNotRunUntilTheFirstHasEndedOrWasEnded() throws Exception {
        var name = registered();
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = new Thread(() -> running.run(new Tried(name, () -> {
            begun.countDown();
            return waited(end);
        })));
        first.start();
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        var second = new Tried(name, () -> 2);
        assertFalse(running.run(second));
        assertEquals(JobOutcome.RUNNING, row(name).outcome());
        assertEquals(
                "job.running",
                assertThrows(BusinessRuleViolation.class, () -> ADMINISTRATOR.run(() -> service.runNow(name)))
                        .key());
        schema.run("update job set lease_until = utc_timestamp(6) where name = '" + name + "'");
        assertEquals(JobOutcome.BROKEN_OFF, row(name).outcome());
        assertTrue(running.run(second));
        end.countDown();
        first.join();
        assertEquals(2, row(name).items(), "whoever was believed ended notes nothing any more");
    }

    @Test
    void aNodeThatStartsAgainGivesUpWhatItWasAt() throws Exception {
        var own = claimedBy("infolavoro-1");
        var other = claimedBy("infolavoro-12");
        assertFalse(running.run(own));
        running.begin();
        assertTrue(running.run(own));
        assertFalse(running.run(other), "Another node may be at it still");
    }

    private Job claimedBy(String node) throws Exception {
        var name = registered();
        schema.run("update job set node = '" + node + "/1', started_at = utc_timestamp(6),"
                + " lease_until = utc_timestamp(6) + interval 1 minute where name = '" + name + "'");
        return new Tried(name, () -> 1);
    }

    @Test
    void aJobRunsAtOnceWhenTheAdministratorAsksForIt() throws Exception {
        var name = "confirmations";
        schema.run("update job set started_at = null, ended_at = null, outcome = null where name = '" + name + "'");
        ADMINISTRATOR.run(() -> service.runNow(name));
        for (var tries = 0; row(name).outcome() != JobOutcome.DONE; tries++) {
            assertTrue(tries < 100, () -> "The job does not run");
            Thread.sleep(100);
        }
        assertThrows(NotFound.class, () -> ADMINISTRATOR.run(() -> service.runNow("none")));
        assertTrue(schema.number("select count(*) from audit_entry where action = 'job.run' and actor = '"
                        + ADMINISTRATOR.username() + "'")
                > 0);
    }

    private static long waited(CountDownLatch end) {
        try {
            assertTrue(end.await(20, TimeUnit.SECONDS));
            return 1;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private String registered() throws Exception {
        var name = "test-" + UUID.randomUUID().toString().substring(0, 8);
        schema.run("insert into job (version, name) values (1, '" + name + "')");
        return name;
    }

    private JobRow row(String name) throws Exception {
        return ADMINISTRATOR.call(service::list).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
