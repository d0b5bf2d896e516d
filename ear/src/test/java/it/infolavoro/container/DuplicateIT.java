package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.duplicate.MergeService;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules R8 and R10 of {@code it.infolavoro.duplicate}. */
@ExtendWith(ArquillianExtension.class)
class DuplicateIT {

    @Inject
    Cases cases;

    @Inject
    MergeCases made;

    @Inject
    Schema schema;

    @EJB
    MergeService merges;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /**
     * Neither transaction sees the other's person: both are held back at their entry of the trail, right before they
     * end.
     */
    @Test
    void aPersonWhomTwoWriteDownAtOneMomentIsOnTheListOfPairs() throws Exception {
        var surname = MergeCases.unique("Contemporanea");
        var ids = Collections.synchronizedList(new ArrayList<Long>());
        Callable<Boolean> register = () -> ids.add(made.register(born(surname)));
        var threads = Executors.newFixedThreadPool(2);
        try (var connection = schema.connection();
                var lock = connection.createStatement()) {
            lock.execute("lock tables audit_entry write");
            try {
                var first = threads.submit(register);
                var second = threads.submit(register);
                awaitBoth(surname);
                lock.execute("unlock tables");
                first.get(30, TimeUnit.SECONDS);
                second.get(30, TimeUnit.SECONDS);
            } finally {
                lock.execute("unlock tables");
            }
        } finally {
            threads.shutdownNow();
        }
        assertTrue(made.proposed(Collections.min(ids), Collections.max(ids)), () -> "The pair is on the list: " + ids);
    }

    private static CitizenData born(String surname) {
        return MergeCases.born(surname, "Maria", LocalDate.of(1988, 2, 29));
    }

    /** Waits until both have written their rows, although neither has ended. */
    private void awaitBoth(String surname) throws Exception {
        for (var tries = 0; written(surname) < 2; tries++) {
            assertTrue(tries < 500, "Both get as far as their entry of the trail");
            Thread.sleep(20);
        }
    }

    private long written(String surname) throws Exception {
        try (var connection = schema.connection();
                var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level read uncommitted");
            try (var row = statement.executeQuery("select count(*) from citizen where surname = '" + surname + "'")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void aMergeTellsOfTheServiceToWhichBothAreOpenAndLeavesThemToTheDesk() throws Exception {
        var keep = cases.open(Cases.SARZANA, MergeCases.unique("Prima"), "Impiego");
        var other = cases.open(Cases.SARZANA, MergeCases.unique("Seconda"), "Impiego");
        var elsewhere = cases.open(Cases.SARZANA, MergeCases.unique("Terza"), "Cisita");
        var twice = Cases.SARZANA
                .call(() -> merges.preview(keep.citizenId(), other.citizenId()))
                .openTwice();
        assertEquals(1, twice.size(), () -> "Open twice: " + twice);
        assertEquals(keep.referralId(), twice.get(0).referralId());
        assertEquals(other.referralId(), twice.get(0).otherReferralId());
        assertEquals(DeliveryState.SENT, twice.get(0).otherState());
        assertEquals(
                List.of(),
                Cases.SARZANA
                        .call(() -> merges.preview(keep.citizenId(), elsewhere.citizenId()))
                        .openTwice());
        made.merge(keep.citizenId(), other.citizenId(), Set.of(), false);
        for (var referral : List.of(keep.referralId(), other.referralId())) {
            assertEquals(
                    DeliveryState.SENT,
                    Cases.SARZANA
                            .call(() -> cases.referrals().open(referral))
                            .deliveries()
                            .get(0)
                            .state());
        }
    }
}
