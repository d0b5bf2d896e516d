package it.infolavoro.job;

import static it.infolavoro.identity.Role.ADMINISTRATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** Shows the jobs and begins one when somebody asks for it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class JobService {

    @Inject
    JobStates states;

    @EJB
    JobTimers timers;

    @Inject
    Event<AuditEvent> events;

    @Inject
    Clock clock;

    /** All jobs, and how their last run ended. */
    @RolesAllowed(ADMINISTRATOR)
    public List<JobRow> list() {
        var now = clock.instant();
        var next = timers.next();
        return states.all().stream()
                .map(job -> job.row(now, next.get(job.name())))
                .toList();
    }

    /**
     * Has a job run at once, beside the caller. Throws BusinessRuleViolation {@code job.running} while somebody is at
     * it (rule R2).
     */
    @RolesAllowed(ADMINISTRATOR)
    public void runNow(@NotNull String name) {
        var job = states.lock(name);
        if (job.running(clock.instant())) {
            throw new BusinessRuleViolation("job.running");
        }
        timers.now(name);
        events.fire(AuditEvent.change("job.run", "Job", job.id(), null));
    }
}
