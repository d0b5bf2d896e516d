package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.duplicate.DuplicateCheck;
import it.infolavoro.duplicate.DuplicateMatch;
import it.infolavoro.duplicate.DuplicateService;
import it.infolavoro.duplicate.MatchReason;
import it.infolavoro.duplicate.MergeCitizens;
import it.infolavoro.duplicate.MergeService;
import it.infolavoro.duplicate.PersonFields;
import it.infolavoro.duplicate.PersonRows;
import it.infolavoro.duplicate.TellApart;
import it.infolavoro.duplicate.UndoMerge;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.search.SearchPersons;
import it.infolavoro.search.SearchService;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of {@code it.infolavoro.duplicate} on real rows. */
@ExtendWith(ArquillianExtension.class)
class MergeIT {

    private static final String CODE = "RSSMRA85T10A562S";
    private static final String OMOCODE = "RSSMRA85T10A56NH";

    /** Tables with a person that a merge leaves alone, each with its reason. */
    private static final Set<String> NOT_MOVED = Set.of(
            "audit_entry", // the trail says what was done to which record
            "citizen", // merged_into is the merge
            "citizen_merge", // the history of both records
            "duplicate_dismissal"); // a judgement about two records, not a row of one

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    Database database;

    @Inject
    PersonRows rows;

    @Inject
    MergeCases made;

    @EJB
    MergeService merges;

    @EJB
    DuplicateService duplicates;

    @EJB
    SearchService search;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /** Rule R4: a table that a later feature adds is red here until a merge moves its rows. */
    @Test
    void everyTableThatNamesAPersonIsMoved() throws Exception {
        var naming = new TreeSet<>(schema.rows("select table_name from information_schema.columns where table_schema ="
                + " database() and column_name = 'citizen_id'"));
        naming.addAll(schema.rows("select table_name from information_schema.key_column_usage where table_schema ="
                + " database() and referenced_table_name = 'citizen'"));
        naming.removeAll(NOT_MOVED);
        naming.removeAll(
                schema.rows("select table_name from information_schema.views where table_schema = database()"));
        var moved = database.em().getMetamodel().getEntities().stream()
                .filter(type -> rows.kindNames().contains(type.getName())
                        || type.getJavaType().isAnnotationPresent(it.infolavoro.citizen.StaysWithPerson.class))
                .map(type -> type.getJavaType()
                        .getAnnotation(jakarta.persistence.Table.class)
                        .name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(naming.size() >= 4, "Tables that name a person: " + naming);
        naming.removeAll(moved);
        assertEquals(Set.of(), naming, "Tables that name a person and that no merge moves");
    }

    @Test
    void anUndoBringsBackBothRecordsWithTheirRowsWhateverWasChosen() throws Exception {
        var random = new Random(20261123);
        for (var round = 0; round < 12; round++) {
            var keep = made.some(random);
            var other = made.some(random);
            var before = made.state(keep, other);
            var chosen = PersonFields.NAMES.stream()
                    .filter(name -> random.nextBoolean())
                    .collect(Collectors.toSet());
            var merge = made.merge(keep, other, chosen, true);
            assertEquals(
                    MergeCases.total(before),
                    MergeCases.total(made.state(keep, other)),
                    "Nothing is lost by a merge, and all is of the kept one");
            assertTrue(
                    made.owned(other).stream().allMatch(row -> row.endsWith("=0")), "Rows left: " + made.owned(other));
            made.undo(merge);
            assertEquals(before, made.state(keep, other));
        }
    }

    @Test
    void twoOpenPlansBecomeOneAndComeApartAgain() throws Exception {
        var keep = cases.citizen(Cases.SARZANA, MergeCases.unique("Piano"));
        var other = cases.citizen(Cases.SARZANA, MergeCases.unique("Piano"));
        Cases.SARZANA.run(() -> made.agree(keep));
        Cases.SARZANA.run(() -> made.agree(other));
        var before = made.state(keep, other);
        var merge = made.merge(keep, other, Set.of(), false);
        assertEquals(
                2,
                schema.number("select count(*) from plan_action a join action_plan p on p.id = a.plan_id"
                        + " where p.closed_at is null and p.citizen_id = " + keep));
        made.undo(merge);
        assertEquals(before, made.state(keep, other));
    }

    @Test
    void aMergedRecordIsFoundNowhereAndLeadsToTheKeptOne() throws Exception {
        var surname = MergeCases.unique("Vecchia");
        var keep = cases.citizen(Cases.SARZANA, MergeCases.unique("Nuova"));
        var other = cases.citizen(Cases.SARZANA, surname);
        var merge = made.merge(keep, other, Set.of(), false);
        assertEquals(
                List.of(),
                Cases.SARZANA.call(
                        () -> search.search(new SearchPersons(surname, null)).rows()));
        assertEquals(
                List.of(),
                Cases.SARZANA.call(() -> duplicates.possible(
                        new DuplicateCheck(surname, "Prova", LocalDate.of(1990, 5, 17), null, null, null, null))));
        assertEquals(keep, refused("citizen.merged", () -> cases.citizens().open(other)));
        assertEquals(keep, refused("citizen.merged", () -> cases.intakes().record(cases.intake(other))));
        assertEquals(keep, refused("citizen.merged", () -> cases.sessions().record(cases.session(other))));
        made.undo(merge);
        assertEquals(
                1,
                Cases.SARZANA.call(() ->
                        search.search(new SearchPersons(surname, null)).rows().size()));
    }

    @Test
    void theCodeOfTheMergedRecordGoesToTheKeptOneAndBack() throws Exception {
        var keep = made.register(MergeCases.person(MergeCases.unique("Senza"), null));
        var other = made.register(MergeCases.person(MergeCases.unique("Con"), MergeCases.code()));
        var code = made.detail(other).fiscalCode();
        var merge = made.merge(keep, other, Set.of("fiscalCode"), false);
        assertEquals(code, made.detail(keep).fiscalCode());
        made.undo(merge);
        assertEquals(code, made.detail(other).fiscalCode());
        assertEquals("not_declared", made.detail(keep).noFiscalCodeReason());
    }

    @Test
    void twoIssuedCodesAreMergedOnlyOnConfirmation() throws Exception {
        var keep = made.registerAt("011015", MergeCases.person("Rossi", CODE));
        var other = made.registerAt("011015", MergeCases.person("Rossi", OMOCODE));
        var as = As.deskOperator("011015");
        assertEquals(
                List.of(MatchReason.SAME_CODE_BASE),
                as.call(() -> duplicates.possible(new DuplicateCheck(null, null, null, OMOCODE, null, null, other)))
                        .get(0)
                        .reasons()
                        .subList(0, 1));
        var command = made.command(as, keep, other, Set.of(), false);
        assertEquals(
                "merge.codes.OMOCODIA",
                assertThrows(BusinessRuleViolation.class, () -> as.run(() -> merges.merge(command)))
                        .key());
        assertTrue(
                as.call(() -> duplicates.list(null)).rows().stream()
                        .anyMatch(pair ->
                                pair.first().id() == keep && pair.second().id() == other),
                "The pair is on the list");
        var told = as.call(() -> duplicates.tellApart(new TellApart(UUID.randomUUID(), other, keep)));
        assertTrue(as.call(() -> duplicates.list(null)).rows().stream()
                .noneMatch(pair -> pair.first().id() == keep && pair.second().id() == other));
        as.run(() -> duplicates.proposeAgain(told));
        assertTrue(as.call(() -> duplicates.list(null)).rows().stream()
                .anyMatch(pair -> pair.first().id() == keep && pair.second().id() == other));
        as.call(() -> merges.merge(made.command(as, keep, other, Set.of(), true)));
    }

    @Test
    void aMisspeltPersonIsProposedUntilCorrectedAndTheNewerDataAreProposedForTheMerge() throws Exception {
        var surname = MergeCases.unique("Rossi");
        var slip = surname.replace("ss", "s");
        var one = made.register(MergeCases.born(surname, "Maria", LocalDate.of(1980, 1, 2)));
        var two = made.register(MergeCases.born(slip, "Maria", LocalDate.of(1980, 2, 1)));
        var found = Cases.SARZANA.call(() -> duplicates.possible(
                new DuplicateCheck("Maria", slip, LocalDate.of(1980, 1, 12), null, null, null, two)));
        assertEquals(List.of(one), found.stream().map(DuplicateMatch::id).toList());
        assertEquals(List.of(MatchReason.NAME_AND_SIMILAR_DATE), found.get(0).reasons());
        assertTrue(made.proposed(one, two), "The pair is on the list");
        assertTrue(Cases.SARZANA
                .call(() -> merges.preview(one, two))
                .suggested()
                .containsAll(Set.of("surname", "birthDate")));
        made.correct(one, MergeCases.born(surname, "Mariella", LocalDate.of(1980, 1, 2)));
        assertFalse(made.proposed(one, two), "Mariella is not Maria");
        assertEquals(
                Set.of(), Cases.SARZANA.call(() -> merges.preview(one, two)).suggested());
    }

    @Test
    void mergesAreUndoneInReverseOrderAndOnce() throws Exception {
        var keep = cases.citizen(Cases.SARZANA, MergeCases.unique("Primo"));
        var second = cases.citizen(Cases.SARZANA, MergeCases.unique("Secondo"));
        var third = cases.citizen(Cases.SARZANA, MergeCases.unique("Terzo"));
        var first = made.merge(keep, second, Set.of(), false);
        var later = made.merge(third, keep, Set.of(), false);
        assertEquals(
                third, Cases.SARZANA.call(() -> cases.citizens().open(third)).id());
        refused("merge.undo.mergedSince", () -> {
            merges.undo(new UndoMerge(first, 0));
            return 0L;
        });
        made.undo(later);
        made.undo(first);
        Cases.SARZANA.run(() -> merges.undo(new UndoMerge(first, 0)));
        assertEquals(
                second, Cases.SARZANA.call(() -> cases.citizens().open(second)).id());
    }

    @Test
    void anUndoIsRefusedWhileTheCodeIsElsewhereAndKeepsWhatWasCorrectedSince() throws Exception {
        var code = MergeCases.code();
        var keep = made.register(MergeCases.person(MergeCases.unique("Tiene"), null));
        var other = made.register(MergeCases.person(MergeCases.unique("Cede"), code));
        var merge = made.merge(keep, other, Set.of(), false);
        var third = made.register(MergeCases.person(MergeCases.unique("Terza"), code));
        refused("merge.undo.codeTaken", () -> {
            merges.undo(new UndoMerge(merge, made.version(keep)));
            return 0L;
        });
        made.correct(third, MergeCases.person(MergeCases.unique("Terza"), null));
        made.correct(keep, MergeCases.person("Corretta", null));
        made.undo(merge);
        assertEquals("Corretta", made.detail(keep).surname());
        assertEquals(code, made.detail(other).fiscalCode());
    }

    @Test
    void whoComparedAnOlderVersionIsToldAndARepeatedRequestMergesOnce() throws Exception {
        var keep = cases.citizen(Cases.SARZANA, MergeCases.unique("Versione"));
        var other = cases.citizen(Cases.SARZANA, MergeCases.unique("Versione"));
        var old = made.command(Cases.SARZANA, keep, other, Set.of(), false);
        made.correct(other, MergeCases.person(MergeCases.unique("Cambiata"), null));
        assertThrows(ConcurrentChange.class, () -> Cases.SARZANA.run(() -> merges.merge(old)));
        var command = made.command(Cases.SARZANA, keep, other, Set.of(), false);
        var first = Cases.SARZANA.call(() -> merges.merge(command));
        assertEquals(first, Cases.SARZANA.call(() -> merges.merge(command)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> merges.previewUndo(first)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> merges.undo(new UndoMerge(first, 0))));
        refused(
                "merge.samePerson",
                () -> merges.merge(new MergeCitizens(UUID.randomUUID(), keep, 0, keep, 0, Set.of(), "prova", false)));
    }

    @Test
    void whatAMergeKeepsOfThePersonsIsSealed() throws Exception {
        var keep = cases.citizen(Cases.SARZANA, "Canarinokept");
        var other = cases.citizen(Cases.SARZANA, "Canarinoother");
        var merge = made.merge(keep, other, Set.of(), false);
        assertEquals(
                0,
                schema.number("select count(*) from citizen_merge where id = " + merge
                        + " and cast(persons as char) like '%Canarino%'"));
    }

    private Object refused(String key, java.util.concurrent.Callable<?> work) {
        var refusal = assertThrows(BusinessRuleViolation.class, () -> Cases.SARZANA.call(work));
        assertEquals(key, refusal.key());
        return refusal.arguments().isEmpty() ? null : refusal.arguments().get(0);
    }
}
