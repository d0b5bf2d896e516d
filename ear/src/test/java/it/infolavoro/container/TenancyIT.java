package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.intake.Need;
import it.infolavoro.referral.ReferralDelivery;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.persistence.annotations.ReadOnly;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose rows a call may touch: the rules of {@code it.infolavoro.tenancy}, on every tenant entity there is. */
@ExtendWith(ArquillianExtension.class)
class TenancyIT {

    private static final String COMUNE = "municipality_id";
    private static final String ORGANISATION = "organisation_id";

    @Inject
    Cases cases;

    @Inject
    Signals signals;

    @Inject
    MovedClock moved;

    @Inject
    PackageSteps packages;

    @Inject
    MailTextSteps mailTexts;

    @Inject
    Database database;

    @Inject
    SystemWork work;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void noStatementReachesAnotherComunesRow() throws Exception {
        cases.open(Cases.SARZANA, "Muri", "Impiego");
        moved.ringAndPutBack();
        signals.leaveRows();
        packages.written(As.deskManager("011027"));
        mailTexts.settle();
        var entities = database.entitiesOf(COMUNE);
        assertTrue(entities.size() >= 9, "Tenant entities found: " + entities);
        for (var entity : entities) {
            var own = behind("011027", () -> database.ids(entity));
            assertFalse(own.isEmpty(), "Sarzana has rows of " + entity);
            behind("011016", () -> {
                assertTrue(database.ids(entity).stream().noneMatch(own::contains), "list of " + entity);
                assertNull(database.em().find(entity, own.get(0)), "find of " + entity);
                return null;
            });
            if (entity.isAnnotationPresent(ReadOnly.class)) {
                assertThrows(
                        RuntimeException.class, () -> behind("011027", () -> database.deleteAll(entity, own)), "own");
            } else if (!entity.getSimpleName().endsWith("Step")) {
                assertEquals(0, behind("011016", () -> database.touchAll(entity, own)), "bulk update of " + entity);
                assertEquals(0, behind("011016", () -> database.deleteAll(entity, own)), "bulk delete of " + entity);
            }
        }
    }

    @Test
    void noStatementReachesAnotherOrganisationsDelivery() throws Exception {
        cases.open(Cases.SARZANA, "Porte", "Impiego");
        var cpi = organisation("cpi");
        var cisita = organisation("cisita");
        for (var entity : database.entitiesOf(ORGANISATION)) {
            var own = work.inOrganisation(cpi, () -> database.ids(entity));
            work.inOrganisation(cisita, () -> {
                assertTrue(database.ids(entity).stream().noneMatch(own::contains), "list of " + entity);
                own.stream()
                        .findFirst()
                        .ifPresent(id -> assertNull(database.em().find(entity, id), "find of " + entity));
                return null;
            });
        }
    }

    @Test
    void eachDoorOpensItsOwnEntitiesOnly() {
        for (var entity : database.entitiesOf(ORGANISATION)) {
            assertThrows(
                    RuntimeException.class,
                    () -> behind("011027", () -> database.ids(entity)),
                    "through a desk: " + entity);
            assertThrows(
                    RuntimeException.class, () -> work.withoutDoor(() -> database.ids(entity)), "no door: " + entity);
        }
        for (var entity : database.entitiesOf(COMUNE)) {
            assertThrows(
                    RuntimeException.class,
                    () -> work.inOrganisation(1, () -> database.ids(entity)),
                    "through an inbox: " + entity);
            assertThrows(
                    RuntimeException.class, () -> work.withoutDoor(() -> database.ids(entity)), "no door: " + entity);
        }
    }

    @Test
    void removingAReferenceToAnotherComunesRowRemovesNothing() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Resta");
        assertThrows(
                RuntimeException.class,
                () -> behind("011016", () -> {
                    database.em().remove(database.em().getReference(Citizen.class, citizen));
                    return null;
                }));
        assertEquals(
                citizen,
                behind(
                        "011027",
                        () -> database.em().find(Citizen.class, citizen).id()));
    }

    @Test
    void theDatabaseRefusesARowThatPointsAcrossComuni() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Confine");
        assertThrows(
                RuntimeException.class,
                () -> behind("011016", () -> {
                    database.em().persist(Need.open(citizen, null, "guidance", Instant.now()));
                    database.em().flush();
                    return null;
                }));
    }

    @Test
    void noEntityHasARelationSoThatNoLeftJoinIsEverGenerated() {
        for (var entity : database.em().getMetamodel().getEntities()) {
            assertTrue(
                    entity.getAttributes().stream().noneMatch(attribute -> attribute.isAssociation()),
                    entity.getName());
        }
    }

    @Test
    void aDoorDoesNotOutliveItsCall() throws Exception {
        behind("011027", () -> database.ids(Citizen.class));
        assertThrows(RuntimeException.class, () -> database.ids(Citizen.class));
        var lerici = municipality("011016");
        assertThrows(
                IllegalStateException.class, () -> behind("011027", () -> work.inMunicipality(lerici, () -> null)));
    }

    @Test
    void manyCallersAtOnceEachSeeTheirOwnComune() throws Exception {
        var codes = List.of("011027", "011016", "011015");
        var expected = codes.stream()
                .map(code -> behind(code, () -> database.ids(ReferralDelivery.class)))
                .toList();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var runs = java.util.stream.IntStream.range(0, 240)
                    .mapToObj(run -> threads.submit(() -> {
                        var at = run % codes.size();
                        assertEquals(
                                expected.get(at), behind(codes.get(at), () -> database.ids(ReferralDelivery.class)));
                        return null;
                    }))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private <T> T behind(String istatCode, Callable<T> statements) {
        return work.inMunicipality(municipality(istatCode), statements);
    }

    private long municipality(String istatCode) {
        return work.withoutDoor(() -> database.municipality(istatCode));
    }

    private long organisation(String code) {
        return work.withoutDoor(() -> database.em()
                .createQuery("select o.id from MemberOrganisation o where o.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .get(0));
    }
}
