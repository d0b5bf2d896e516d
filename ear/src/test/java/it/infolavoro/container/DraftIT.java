package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.desk.DeskDayService;
import it.infolavoro.desk.LeftDraft;
import it.infolavoro.draft.DraftKind;
import it.infolavoro.draft.DraftService;
import it.infolavoro.draft.KeepDraft;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules R1 to R4 of drafts, on the database. */
@ExtendWith(ArquillianExtension.class)
class DraftIT {

    private static final String TYPED = "{\"form:note\":[\"Vorrebbe studiare\"]}";
    private static final As MANAGER = As.deskManager("011027");

    @Inject
    Cases cases;

    @EJB
    DraftService drafts;

    @EJB
    DeskDayService desk;

    @Inject
    SystemWork work;

    @Inject
    Database database;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void onlyWhoTypesADraftGoesOnWithIt() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Bozza");
        var request = UUID.randomUUID();
        Cases.SARZANA.run(() -> cases.keep(request, citizen, 1, TYPED));
        assertEquals(
                TYPED,
                Cases.SARZANA.call(() -> drafts.open(request)).orElseThrow().content());
        assertTrue(Cases.SARZANA
                .call(() -> drafts.newest(DraftKind.INTAKE, citizen))
                .isPresent());
        for (var other : List.of(MANAGER, Cases.LERICI)) {
            assertTrue(other.call(() -> drafts.open(request)).isEmpty(), other::toString);
            assertTrue(
                    other.call(() -> drafts.newest(DraftKind.INTAKE, citizen)).isEmpty(), other::toString);
            other.run(() -> drafts.discard(request));
        }
        assertThrows(BusinessRuleViolation.class, () -> MANAGER.run(() -> cases.keep(request, citizen, 9, "{}")));
        assertEquals(
                TYPED,
                Cases.SARZANA.call(() -> drafts.open(request)).orElseThrow().content());
    }

    @Test
    void newPersonsAreToldApartByWhatIsTypedOfThem() throws Exception {
        var operator = new As("bozze." + UUID.randomUUID(), "desk-operator", Cases.SARZANA.claims());
        keepNew(operator, "{\"form:surname\":[\" Rossi\"],\"form:givenName\":[\"Ada \"],\"form:sex\":[1]}");
        keepNew(operator, "{\"form:surname\":[\"Bianchi\"],\"form:notes\":[\"Verdi\"]}");
        keepNew(operator, "{\"form:surname\":[\" \"]}");
        var names = new ArrayList<String>();
        operator.call(() -> desk.today()).drafts().forEach(draft -> names.add(draft.name()));
        assertEquals(Arrays.asList(null, "Bianchi", "Rossi Ada"), names);
    }

    private void keepNew(As operator, String typed) throws Exception {
        operator.run(() -> drafts.keep(new KeepDraft(UUID.randomUUID(), DraftKind.PERSON, null, null, 1, typed)));
    }

    @Test
    void anOlderStateNeverReplacesANewerOne() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Turno");
        var request = UUID.randomUUID();
        Cases.SARZANA.run(() -> cases.keep(request, citizen, 2, TYPED));
        assertThrows(BusinessRuleViolation.class, () -> Cases.SARZANA.run(() -> cases.keep(request, citizen, 2, "{}")));
        assertThrows(BusinessRuleViolation.class, () -> Cases.SARZANA.run(() -> cases.keep(request, citizen, 1, "{}")));
        assertEquals(
                TYPED,
                Cases.SARZANA.call(() -> drafts.open(request)).orElseThrow().content());
    }

    @Test
    void whatIsStoredIsADraftNoMore() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Finita");
        RecordIntake visit = cases.intake(citizen);
        Cases.SARZANA.run(() -> cases.keep(visit.requestId(), citizen, 1, TYPED));
        assertTrue(left().contains(visit.requestId().toString()), "On the start page while it is open");
        Cases.SARZANA.call(() -> cases.intakes().record(visit));
        assertFalse(left().contains(visit.requestId().toString()), "On the start page after it was saved");
        assertTrue(Cases.SARZANA.call(() -> drafts.open(visit.requestId())).isEmpty());
        assertThrows(
                BusinessRuleViolation.class,
                () -> Cases.SARZANA.run(() -> cases.keep(visit.requestId(), citizen, 2, TYPED)));
        assertEquals(List.of(), stored(visit.requestId()), "The content is gone");
    }

    /** Rules R3 and R6, for what exists already. */
    @Test
    void aCorrectionsDraftRemembersWhatItBeganFromAndEndsWithIt() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Corretta");
        var request = UUID.randomUUID();
        var began = new KeepDraft(request, DraftKind.CORRECTION, citizen, citizen + "/1", 1, TYPED);
        Cases.SARZANA.run(() -> drafts.keep(began));
        Cases.SARZANA.run(
                () -> drafts.keep(new KeepDraft(request, DraftKind.CORRECTION, citizen, citizen + "/2", 2, TYPED)));
        var open = Cases.SARZANA.call(() -> drafts.open(request)).orElseThrow();
        assertEquals(citizen + "/1", open.basedOn(), "It began from the first");
        assertTrue(open.isOf(DraftKind.CORRECTION, citizen));
        assertFalse(open.isOf(DraftKind.INTAKE, citizen), "Another form");
        assertFalse(open.isOf(DraftKind.CORRECTION, citizen + 1), "Another person");
        var record = Cases.SARZANA.call(() -> cases.citizens().open(citizen));
        var person = Cases.person("Corretta", "Due");
        Cases.SARZANA.run(
                () -> cases.citizens().correct(new CorrectCitizen(citizen, record.version(), person, true, request)));
        assertTrue(Cases.SARZANA.call(() -> drafts.open(request)).isEmpty());
        assertEquals(List.of(), stored(request), "The content is gone");
    }

    @Test
    void theDatabaseCannotReadWhatIsTyped() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Sigillo");
        var request = UUID.randomUUID();
        Cases.SARZANA.run(() -> cases.keep(request, citizen, 1, TYPED));
        var bytes = stored(request).get(0);
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("studiare"));
    }

    @Test
    void refusesWhatIsTooLongAndStoresNothing() throws Exception {
        var request = UUID.randomUUID();
        var command = new KeepDraft(request, DraftKind.PERSON, null, null, 1, "x".repeat(KeepDraft.LARGEST + 1));
        assertThrows(InvalidInput.class, () -> Cases.SARZANA.run(() -> drafts.keep(command)));
        assertTrue(Cases.SARZANA.call(() -> drafts.open(request)).isEmpty());
    }

    private List<String> left() throws Exception {
        return Cases.SARZANA.call(desk::today).drafts().stream()
                .map(LeftDraft::requestId)
                .toList();
    }

    private List<byte[]> stored(UUID request) throws Exception {
        var municipality = work.withoutDoor(() -> database.municipality("011027"));
        var jpql = "select d.content from Draft d where d.requestId = :request and d.content is not null";
        return work.inMunicipality(
                municipality,
                () -> database.em()
                        .createQuery(jpql, byte[].class)
                        .setParameter("request", request.toString())
                        .getResultList());
    }
}
