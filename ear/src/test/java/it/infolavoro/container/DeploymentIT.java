package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.identity.NotIdentified;
import it.infolavoro.network.CodeListService;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR that ships is deployed, its schema migrated, its network loaded, and its gates are shut. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

    @Deployment
    static EnterpriseArchive application() {
        return DeployedEar.withTests();
    }

    @EJB
    CodeListService codes;

    @Inject
    Clock clock;

    @Test
    void injectsTheApplicationsBeans() {
        assertNotNull(clock.instant());
    }

    @Test
    void readsTheNetworksDataAsAnOperator() throws Exception {
        var needs = As.deskOperator("011027").call(() -> codes.items("need"));
        assertFalse(needs.isEmpty());
    }

    @Test
    void refusesWhoIsNotLoggedIn() {
        assertThrows(EJBAccessException.class, () -> codes.items("need"));
    }

    @Test
    void refusesARoleThatTheUseCaseDoesNotName() {
        var administrator = As.administrator();
        assertThrows(EJBAccessException.class, () -> administrator.run(() -> codes.items("need")));
    }

    @Test
    void showsNothingToALoginWithoutABody() {
        var nobody = As.nobody("desk-operator");
        assertThrows(NotIdentified.class, () -> nobody.run(() -> codes.items("need")));
    }
}
