package it.infolavoro.people;

import it.infolavoro.directory.Directory;
import it.infolavoro.directory.DirectoryChanges;
import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.job.Job;
import it.infolavoro.network.BodyCodes;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Has Keycloak end what was asked for, each body in a transaction of its own. May run anywhere, any time. */
@ApplicationScoped
class AccessEndingWork implements Job {

    private static final System.Logger LOG = System.getLogger(AccessEndingWork.class.getName());

    @Inject
    AccessEndings endings;

    @Inject
    BodyCodes bodies;

    @Inject
    Directory directory;

    @Inject
    DirectoryChanges changes;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "accesses";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("*").second("10/15");
    }

    /** Ends what is open; what Keycloak does not do now stays for the next time. */
    @Override
    public long run() {
        var ended = 0;
        for (var id : work.withoutDoor(endings::open)) {
            try {
                work.withoutDoor(() -> end(id));
                ended++;
            } catch (BusinessRuleViolation silent) {
                LOG.log(Level.WARNING, "The accesses of ending {0} wait for Keycloak: {1}", id, silent.key());
            }
        }
        return ended;
    }

    private void end(long id) {
        var ending = endings.take(id);
        if (ending.open()) {
            var body = bodies.get(ending.bodyKind(), ending.bodyId());
            directory.peopleOf(Places.of(body), Rights.managerOf(body.kind())).stream()
                    .filter(DirectoryPerson::enabled)
                    .map(DirectoryPerson::id)
                    .forEach(changes::suspend);
            ending.done(clock.instant());
        }
    }
}
