package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.people.InvitePerson;
import it.infolavoro.people.PeopleService;
import it.infolavoro.people.PresenceService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People while Keycloak does not answer: nothing is stored by half, and it is told in words. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    private static final As MANAGER = As.deskManager("011027");

    @EJB
    PeopleService people;

    @EJB
    PresenceService presence;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void anInvitationThatKeycloakDoesNotTakeLeavesNothing() throws Exception {
        var before = traces();
        refused("people.unavailable", () -> people.invite(invitation(null, null, "desk-operator")));
        assertEquals(before, traces());
    }

    @Test
    void noActIsNotedThatKeycloakDidNotMake() throws Exception {
        var colleague = new As("prova." + UUID.randomUUID(), "desk-operator", MANAGER.claims());
        colleague.run(presence::seen);
        var id = schema.number("select id from account where username = '" + colleague.username() + "'");
        var before = traces();
        refused("people.unavailable", () -> people.suspend(id));
        refused("people.unavailable", () -> people.remove(id));
        assertEquals(before, traces());
        assertEquals(1, schema.number("select ended_at is null from account where id = " + id));
        colleague.run(presence::seen);
    }

    @Test
    void aRoleThatIsNotTheirsToGiveIsRefusedBeforeKeycloakIsAsked() {
        refused("people.role.notYours", () -> people.invite(invitation(null, null, "administrator")));
        refused("people.role.notYours", () -> people.invite(invitation(null, null, "member-manager")));
    }

    @Test
    void anotherBodyIsNotThere() throws Exception {
        var lerici = schema.number("select id from municipality where istat_code = '011016'");
        assertThrows(
                NotFound.class,
                () -> MANAGER.run(() -> people.invite(invitation(Kind.MUNICIPALITY, lerici, "desk-operator"))));
        assertThrows(NotFound.class, () -> MANAGER.run(() -> people.list(Kind.MUNICIPALITY, lerici)));
    }

    @Test
    void aNameOrAnAddressThatIsNoneIsToldBesideTheField() {
        var wrong = new InvitePerson(null, null, "<b>", "Rossi", "nessuno", "desk-operator");
        var refusal = assertThrows(InvalidInput.class, () -> MANAGER.run(() -> people.invite(wrong)));
        assertEquals(
                2,
                refusal.problems().stream()
                        .map(InvalidInput.Problem::field)
                        .distinct()
                        .count());
    }

    private static InvitePerson invitation(Kind kind, Long body, String role) {
        return new InvitePerson(kind, body, "Niccolò", "D'Àngelo", "PROVA@Example.org", role);
    }

    private String traces() throws Exception {
        return schema.rows("select (select count(*) from account), (select count(*) from audit_entry"
                        + " where kind = 'CHANGE' and action like 'people.%')")
                .toString();
    }

    private static void refused(String key, As.Work work) {
        assertEquals(
                key,
                assertThrows(BusinessRuleViolation.class, () -> MANAGER.run(work))
                        .key());
    }
}
