package it.infolavoro.container;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.duplicate.DuplicateService;
import it.infolavoro.duplicate.MergeCitizens;
import it.infolavoro.duplicate.MergeService;
import it.infolavoro.duplicate.UndoMerge;
import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionData;
import it.infolavoro.plan.AddAction;
import it.infolavoro.plan.AddGoal;
import it.infolavoro.plan.PlanService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Persons written down twice, and what is stored of them before and after. */
@ApplicationScoped
public class MergeCases {

    private static final List<String> TABLES = List.of(
            "intake",
            "need",
            "orientation_session",
            "referral",
            "action_plan",
            "plan_goal",
            "plan_action",
            "receipt_code");

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @EJB
    MergeService merges;

    @EJB
    DuplicateService duplicates;

    @EJB
    PlanService plans;

    /** A person of random fields, names of one letter among them, with random rows. */
    public long some(Random random) throws Exception {
        var name = random.nextBoolean() ? "O" : unique("Caso");
        var citizen = register(new CitizenData(
                name,
                random.nextBoolean() ? "U" : "Prova",
                random.nextBoolean() ? LocalDate.of(1980, 2, 29) : null,
                null,
                null,
                random.nextBoolean() ? code() : null,
                "not_declared",
                random.nextBoolean() ? "0187 12345" + random.nextInt(10) : null,
                null,
                random.nextBoolean() ? "Sarzana" : null,
                null,
                null,
                null));
        for (var visits = random.nextInt(3); visits > 0; visits--) {
            Cases.SARZANA.run(() -> cases.intakes().record(cases.intake(citizen)));
        }
        for (var sessions = random.nextInt(3); sessions > 0; sessions--) {
            Cases.SARZANA.run(() -> cases.sessions().record(cases.session(citizen)));
        }
        if (random.nextBoolean()) {
            Cases.SARZANA.run(() -> cases.referrals().prepare(cases.referral(citizen, cases.services("Impiego"))));
        }
        if (random.nextInt(3) > 0) {
            Cases.SARZANA.run(() -> agree(citizen));
        }
        return citizen;
    }

    /** An open plan with an action towards a goal; called as a desk. */
    public void agree(long citizen) {
        var goal = plans.addGoal(new AddGoal(UUID.randomUUID(), citizen, "Trovare lavoro"));
        var action = new ActionData("Scrivere il curriculum", ActionBy.PERSON, null, goal, null);
        plans.addAction(new AddAction(UUID.randomUUID(), citizen, action));
    }

    /** Everything that an undo must bring back: the records' own columns and the ids of every row of every table. */
    public List<String> state(long keep, long other) throws Exception {
        var state = new ArrayList<String>();
        for (var citizen : List.of(keep, other)) {
            state.addAll(schema.rows("select surname, given_name, surname_key, given_name_key, birth_date, sex,"
                    + " birth_place, fiscal_code, fiscal_code_base, no_fiscal_code_reason, phone, phone_key, email,"
                    + " residence, citizenship, education, labour_condition, merged_into from citizen where id = "
                    + citizen));
            for (var table : TABLES) {
                state.add(table
                        + schema.rows("select id from " + table + " where citizen_id = " + citizen + " order by id"));
            }
            state.add("Plans: "
                    + schema.rows(
                            "select id, closed_at, closed_by, outcome from action_plan where citizen_id = " + citizen)
                    + schema.rows("select id, plan_id, goal_id, state from plan_action where citizen_id = " + citizen));
        }
        return state;
    }

    public List<String> owned(long citizen) throws Exception {
        var owned = new ArrayList<String>();
        for (var table : TABLES) {
            owned.add(table + "=" + schema.number("select count(*) from " + table + " where citizen_id = " + citizen));
        }
        return owned;
    }

    static long total(List<String> state) {
        return state.stream()
                .filter(line -> line.matches("[a-z_]+\\[.*"))
                .mapToLong(line -> line.chars().filter(Character::isDigit).count())
                .sum();
    }

    public MergeCitizens command(As as, long keep, long other, Set<String> fromOther, boolean confirmed)
            throws Exception {
        var preview = as.call(() -> merges.preview(keep, other));
        return new MergeCitizens(
                UUID.randomUUID(),
                keep,
                preview.keep().version(),
                other,
                preview.other().version(),
                fromOther,
                "Stessa persona",
                confirmed);
    }

    public long merge(long keep, long other, Set<String> fromOther, boolean confirmed) throws Exception {
        var command = command(Cases.SARZANA, keep, other, fromOther, confirmed);
        return Cases.SARZANA.call(() -> merges.merge(command));
    }

    public void undo(long merge) throws Exception {
        var preview = Cases.SARZANA.call(() -> merges.previewUndo(merge));
        Cases.SARZANA.run(() -> merges.undo(new UndoMerge(merge, preview.now().version())));
    }

    public void correct(long citizen, CitizenData person) throws Exception {
        Cases.SARZANA.run(() -> cases.citizens().correct(new CorrectCitizen(citizen, version(citizen), person, true)));
    }

    public long version(long citizen) {
        return cases.citizens().open(citizen).version();
    }

    public CitizenData detail(long citizen) throws Exception {
        return Cases.SARZANA.call(() -> cases.citizens().open(citizen)).person();
    }

    public long register(CitizenData person) throws Exception {
        return Cases.SARZANA.call(
                () -> cases.citizens().register(new RegisterCitizen(UUID.randomUUID(), person, true)));
    }

    public long registerAt(String istatCode, CitizenData person) throws Exception {
        return As.deskOperator(istatCode)
                .call(() -> cases.citizens().register(new RegisterCitizen(UUID.randomUUID(), person, true)));
    }

    static CitizenData person(String surname, String code) {
        return new CitizenData(
                surname, "Prova", null, null, null, code, "not_declared", null, null, null, null, null, null);
    }

    /** Whether the list of possible duplicates has the pair, on whichever page. */
    public boolean proposed(long one, long two) throws Exception {
        for (String after = null; ; ) {
            var from = after;
            var page = Cases.SARZANA.call(() -> duplicates.list(from));
            if (page.rows().stream()
                    .anyMatch(pair -> pair.first().id() == one && pair.second().id() == two)) {
                return true;
            }
            after = page.next();
            if (after == null) {
                return false;
            }
        }
    }

    static CitizenData born(String surname, String givenName, LocalDate date) {
        return new CitizenData(
                surname, givenName, date, null, null, null, "not_declared", null, null, null, null, null, null);
    }

    static String unique(String name) {
        var letters = new StringBuilder(name);
        UUID.randomUUID().toString().replaceAll("[^a-f]", "").chars().limit(8).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** A provisional code of eleven digits that nobody has. */
    static String code() {
        var digits = "%010d".formatted(Math.abs(UUID.randomUUID().getMostSignificantBits() % 10_000_000_000L));
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(at) - '0';
            var value = at % 2 == 0 ? digit : digit * 2;
            sum += value > 9 ? value - 9 : value;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
