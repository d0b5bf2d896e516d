package it.infolavoro.exitpackage;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The packages of the bound Comune. */
@ApplicationScoped
public class ExitPackages {

    private static final int SHOWN = 10;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** The last ones, the newest first. */
    List<ExitPackage> last() {
        return em.createQuery("select p from ExitPackage p order by p.id desc", ExitPackage.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Stores one that somebody asked for, and gives its id. */
    long add(ExitPackage requested) {
        em.persist(requested);
        em.flush();
        return requested.id();
    }

    /** One package. Throws {@link NotFound}. */
    ExitPackage get(long id) {
        var found = em.find(ExitPackage.class, id);
        if (found == null) {
            throw new NotFound("package");
        }
        return found;
    }

    /** Takes one that is to be written, without the parts that a broken-off writing has left. */
    Optional<Long> take() {
        var now = clock.instant();
        var found = locked().filter(one -> one.toWrite(now)).findFirst();
        found.ifPresent(one -> {
            one.begin(now);
            throwAway(one.id());
        });
        return found.map(ExitPackage::id);
    }

    /** Throws away those that were kept long enough. */
    void expire() {
        var now = clock.instant();
        locked().filter(one -> one.over(now)).forEach(one -> {
            one.expired();
            throwAway(one.id());
        });
    }

    private Stream<ExitPackage> locked() {
        return em.createQuery("select p from ExitPackage p where p.state in :states order by p.id", ExitPackage.class)
                .setParameter(
                        "states", List.of(ExitPackageState.REQUESTED, ExitPackageState.RUNNING, ExitPackageState.READY))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream();
    }

    private void throwAway(long packageId) {
        em.createQuery("delete from ExitPackagePart p where p.packageId = :package")
                .setParameter("package", packageId)
                .executeUpdate();
    }

    /** Stores one more part of the bound Comune's package. */
    void addPart(long packageId, long municipalityId, byte[] bytes) {
        var number = get(packageId).part(bytes.length, clock.instant());
        em.persist(ExitPackagePart.of(packageId, number, keys.seal(SealedColumn.EXIT_PACKAGE, municipalityId, bytes)));
    }

    /** A part of the bound Comune's package in clear. Throws {@link NotFound}. */
    byte[] part(long packageId, long municipalityId, int number) {
        var jpql = "select p.sealed from ExitPackagePart p where p.packageId = :package and p.number = :number";
        var sealed = em.createQuery(jpql, byte[].class)
                .setParameter("package", packageId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("package"));
        return keys.open(SealedColumn.EXIT_PACKAGE, municipalityId, sealed);
    }

    /** Notes how far the writing is. */
    void progress(long packageId, int tables, int done, long rows) {
        get(packageId).progress(tables, done, rows, clock.instant());
    }

    /** Notes that the writing has ended, well or not. */
    void ended(long packageId, boolean well) {
        var now = clock.instant();
        if (well) {
            get(packageId).ready(now);
        } else {
            get(packageId).failed(now);
        }
    }
}
