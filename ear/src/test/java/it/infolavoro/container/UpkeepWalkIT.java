package it.infolavoro.container;

import static it.infolavoro.container.UpkeepSteps.CESCOT;
import static it.infolavoro.container.UpkeepSteps.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.catalogue.ServiceStatus;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.upkeep.ChangeEntry.Move;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.VersionState;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is done with an entry in whatever order, rules R3, R4 and R5 of {@code it.infolavoro.upkeep} hold. */
@ExtendWith(ArquillianExtension.class)
class UpkeepWalkIT {

    @EJB
    EntryService entries;

    @Inject
    UpkeepSteps steps;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /** One open version at most, numbers without gaps, and what is offered changes by decision alone. */
    @Test
    void whateverIsDoneTheRulesHold() throws Exception {
        for (var seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            var id = steps.published(unique("Passeggiata"));
            for (var step = 0; step < 25; step++) {
                var before = steps.offered(id);
                var open = steps.open(id);
                var did = act(random.nextInt(8), id);
                var after = steps.offered(id);
                var decided = did && open.open() != null && open.open().state() == VersionState.IN_REVIEW;
                var suspended = List.of(open, steps.open(id)).stream()
                        .anyMatch(each -> each.entry().status() == ServiceStatus.SUSPENDED);
                assertTrue(decided || suspended || before.equals(after), "Seed " + seed + ", step " + step);
                var numbers = CESCOT.call(() -> entries.history(id)).stream()
                        .map(version -> version.facts().number())
                        .toList();
                assertEquals(numbers.size(), numbers.get(0), () -> "No gaps in " + numbers);
                assertTrue(openVersions(id) < 2);
            }
        }
    }

    /** Whether it was allowed. */
    private boolean act(int choice, long id) throws Exception {
        try {
            switch (choice) {
                case 0, 1 -> steps.rename(id, unique("Passo"));
                case 2 -> steps.decide(id, true, null);
                case 3 -> steps.decide(id, false, "Motivo");
                case 4 -> steps.move(id, Move.SUSPEND);
                case 5 -> steps.move(id, Move.RESUME);
                case 6 -> steps.move(id, Move.DROP);
                default -> steps.move(id, Move.SUBMIT);
            }
            return true;
        } catch (BusinessRuleViolation refused) {
            assertNotNull(refused.key());
            return false;
        }
    }

    private long openVersions(long id) throws Exception {
        return schema.number("select count(*) from service_version where is_open and service_id = " + id);
    }
}
