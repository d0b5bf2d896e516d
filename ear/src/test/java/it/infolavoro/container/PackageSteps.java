package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.exitpackage.ExitPackageService;
import it.infolavoro.exitpackage.ExitPackageState;
import it.infolavoro.exitpackage.ExitPackaging;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has packages of a Comune's data written, as its responsible and the timer do. */
@ApplicationScoped
public class PackageSteps {

    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    @Inject
    ExitPackaging packaging;

    @EJB
    ExitPackageService packages;

    /** Asks for a package and waits until it is there. Gives its id. */
    long written(As manager) throws Exception {
        var id = manager.call(packages::request);
        await(manager, id, ExitPackageState.READY);
        return id;
    }

    /** Writes and throws away, or waits until the timer has, whoever is first. */
    void await(As manager, long id, ExitPackageState wanted) throws Exception {
        var end = System.nanoTime() + LONGEST;
        while (state(manager, id) != wanted) {
            assertTrue(System.nanoTime() < end, "It is not " + wanted);
            packaging.write();
            Thread.sleep(50);
        }
    }

    private ExitPackageState state(As manager, long id) throws Exception {
        return manager.call(packages::list).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow()
                .state();
    }
}
