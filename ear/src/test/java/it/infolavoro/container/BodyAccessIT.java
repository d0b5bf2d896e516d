package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.NotIdentified;
import it.infolavoro.people.BodyAccess;
import it.infolavoro.people.PresenceService;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of the access of all people of a body, while Keycloak is silent (rules R7 and R11 of {@code people}). */
@ExtendWith(ArquillianExtension.class)
class BodyAccessIT {

    private static final String LEAVING = "confartigianato";
    private static final String STAYING = "coldiretti";

    @EJB
    PresenceService presence;

    @Inject
    BodyAccess access;

    @Inject
    Afterwards afterwards;

    @Inject
    SystemWork work;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void whoWorksInABodyThatLeavesIsRefusedAtOnceAndNobodyElse() throws Exception {
        var leaving = somebodyOf(LEAVING);
        var staying = somebodyOf(STAYING);
        leaving.run(presence::seen);
        staying.run(presence::seen);
        end();
        assertThrows(NotIdentified.class, () -> leaving.run(presence::seen));
        staying.run(presence::seen);
    }

    @Test
    void theEndWaitsForKeycloakHoweverOftenItIsAskedFor() throws Exception {
        somebodyOf(LEAVING).run(presence::seen);
        end();
        end();
        assertEquals(1, open());
    }

    @Test
    void anEndThatIsRolledBackEndsNothing() throws Exception {
        var somebody = somebodyOf(STAYING);
        somebody.run(presence::seen);
        var id = organisation(STAYING);
        assertThrows(
                IllegalStateException.class,
                () -> work.withoutDoor((Runnable) () -> {
                    access.end(Kind.ORGANISATION, id);
                    throw new IllegalStateException("Something goes wrong after it");
                }));
        afterwards.clear();
        somebody.run(presence::seen);
    }

    private void end() throws Exception {
        var id = organisation(LEAVING);
        work.withoutDoor(() -> access.end(Kind.ORGANISATION, id));
        afterwards.run();
    }

    private long open() throws Exception {
        return schema.number("select count(*) from access_ending where done_at is null and body_kind = 'ORGANISATION'"
                + " and body_id = " + organisation(LEAVING));
    }

    private long organisation(String code) throws Exception {
        return schema.number("select o.id from member_organisation o join network n on n.id = o.network_id"
                + " where n.code = 'laspezia' and o.code = '" + code + "'");
    }

    private static As somebodyOf(String organisation) {
        return new As(
                "prova." + UUID.randomUUID(),
                "member-operator",
                Map.of("organisation", organisation, "network", "laspezia"));
    }
}
