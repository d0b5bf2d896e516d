package it.infolavoro.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Begins every job when it is due, and at once when somebody asks for it. */
@Startup
@Singleton
@DependsOn("NetworkProfileLoader")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobTimers {

    @Resource
    TimerService timers;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    JobRunning running;

    @PostConstruct
    void schedule() {
        running.begin();
        jobs.forEach(job -> timers.createCalendarTimer(job.times(), new TimerConfig(job.name(), false)));
    }

    @Timeout
    void due(Timer timer) {
        jobs.stream().filter(job -> job.name().equals(timer.getInfo())).forEach(running::run);
    }

    /** Begins a job at once, beside whoever asks. */
    public void now(String name) {
        timers.createSingleActionTimer(0, new TimerConfig(name, false));
    }

    /** When each job begins again, by name. */
    public Map<String, Instant> next() {
        var next = new HashMap<String, Instant>();
        timers.getTimers().stream()
                .filter(Timer::isCalendarTimer)
                .forEach(timer -> next.put(
                        (String) timer.getInfo(), timer.getNextTimeout().toInstant()));
        return next;
    }
}
