package it.infolavoro.job;

import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Runs jobs, each on one node at a time, and notes how that ended (rules R2 and R3). */
@ApplicationScoped
public class JobRunning {

    private static final System.Logger LOG = System.getLogger(JobRunning.class.getName());
    private static final long BEAT_SECONDS = 20;
    private static final String VARIABLE = "INFOLAVORO_NODE";
    private static final String ONLY_NODE = "infolavoro-1";

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    JobStates states;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    /** Gives up what this node was at when it was ended: whoever starts is at nothing. */
    public void begin() {
        work.withoutDoor((Runnable) () -> states.free(node()));
    }

    /** With what the claims of this node begin. */
    private static String node() {
        var name = System.getenv(VARIABLE);
        return (name == null || name.isBlank() ? ONLY_NODE : name) + "/";
    }

    /** Runs a job, unless somebody is at it; tells whether it ran. */
    public boolean run(Job job) {
        var name = job.name();
        var me = node() + UUID.randomUUID();
        if (!work.withoutDoor(() -> states.lock(name).begin(me, clock.instant()))) {
            return false;
        }
        var beat = executor.scheduleAtFixedRate(
                () -> work.withoutDoor((Runnable) () -> states.lock(name).goesOn(me, clock.instant())),
                BEAT_SECONDS,
                BEAT_SECONDS,
                TimeUnit.SECONDS);
        try {
            var items = job.run();
            work.withoutDoor((Runnable) () -> states.lock(name).done(me, items, clock.instant()));
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The job " + name + " failed; it begins again when it is due", failure);
            var kind = failure.getClass().getSimpleName();
            work.withoutDoor((Runnable) () -> states.lock(name).failed(me, kind, clock.instant()));
        } finally {
            beat.cancel(false);
        }
        return true;
    }
}
