package it.infolavoro.demo;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.desk.OperatorPresence;
import it.infolavoro.desk.OperatorPresences;
import it.infolavoro.intake.Intake;
import it.infolavoro.intake.Intakes;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.intake.VisitData;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.orientation.OrientationSession;
import it.infolavoro.orientation.OrientationSessions;
import it.infolavoro.orientation.RecordSession;
import it.infolavoro.orientation.SessionData;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a year of a desk's work, behind the Comune's door. */
@ApplicationScoped
class DemoCases {

    static final String OPERATOR = "operatore.dimostrativo";
    static final String NOTICE = "2026-01";
    private static final String FOLLOWS = "011027";
    private static final String MEETS = "011016";
    private static final int APPOINTMENTS = 9;
    private static final List<String> NOTES = List.of(
            "Motivata, ha aggiornato il curriculum insieme a noi.",
            "Interessata ai corsi della filiera nautica.",
            "Disponibile a spostarsi nei comuni vicini.",
            "Sta completando la registrazione al portale regionale.");

    @Inject
    Citizens citizens;

    @Inject
    Intakes intakes;

    @Inject
    OrientationSessions sessions;

    @Inject
    DemoPlans plans;

    @Inject
    DemoDocuments documents;

    @Inject
    OperatorPresences presences;

    @Inject
    DemoReferrals referrals;

    @Inject
    DemoDuplicates duplicates;

    @Inject
    DemoAgenda agenda;

    @Inject
    DemoSettings settings;

    @Inject
    CodeLists lists;

    @Inject
    Clock clock;

    /** Writes the Comune's persons, visits, sessions and referrals, and tells what was sent. */
    List<DemoReferrals.Sent> write(MunicipalityRow municipality, int persons) {
        var random = new Random(Long.parseLong(municipality.istatCode()));
        var year = new DemoYear(random, Clocks.today(clock));
        var codes = new DemoCodes(lists, municipality.networkId(), random);
        var people = new DemoPeople(random, codes);
        var sent = new ArrayList<DemoReferrals.Sent>();
        var registered = new ArrayList<Long>();
        presences.add(OperatorPresence.first(OPERATOR, "Operatore dimostrativo", clock.instant()));
        for (var i = 0; i < persons; i++) {
            var person = people.invent(municipality.name(), year.today());
            if (citizens.idOfFiscalCode(person.fiscalCode()).isEmpty()) {
                var at = year.moment();
                var citizen = DemoYear.marked(Citizen.register(year.uuid(), person, OPERATOR, at));
                registered.add(citizens.add(citizen));
                follow(citizen, municipality, at, year, codes);
                if (year.in(6, 10)) {
                    referrals
                            .send(citizen, at.plus(Duration.ofHours(2)), municipality, year)
                            .ifPresent(sent::add);
                }
            }
        }
        informationVisits(persons * 2, year, codes);
        writtenTwice(municipality, people, year);
        settings.write(municipality, year);
        agenda.write(municipality, registered.subList(0, Math.min(APPOINTMENTS, registered.size())), year);
        return sent;
    }

    /** Persons with two records: at two desks, and at one. */
    private void writtenTwice(MunicipalityRow municipality, DemoPeople people, DemoYear year) {
        betweenDesks(municipality, year);
        duplicates.write(people, municipality.name(), year);
    }

    private void follow(Citizen citizen, MunicipalityRow municipality, Instant at, DemoYear year, DemoCodes codes) {
        visit(citizen, at, year, codes);
        if (year.in(7, 10)) {
            session(citizen, at.plus(Duration.ofHours(1)), year, codes);
        }
        if (year.in(5, 10)) {
            agree(citizen, municipality, at.plus(Duration.ofHours(1)), year);
        }
    }

    /** One person is followed at Sarzana and has come to Lerici: there the network can be asked about her. */
    private void betweenDesks(MunicipalityRow municipality, DemoYear year) {
        if (!FOLLOWS.equals(municipality.istatCode()) && !MEETS.equals(municipality.istatCode())) {
            return;
        }
        var at = clock.instant().minus(Duration.ofDays(20));
        var citizen = DemoYear.marked(Citizen.register(year.uuid(), DemoPeople.ofTwoDesks(), OPERATOR, at));
        citizens.add(citizen);
        if (FOLLOWS.equals(municipality.istatCode())) {
            visit(citizen, at, year, "desk", List.of("job_search"), List.of("guidance", "training"));
        }
    }

    private void agree(Citizen citizen, MunicipalityRow municipality, Instant at, DemoYear year) {
        plans.agree(citizen, at, year);
        documents.attach(citizen, municipality.id(), at, year);
    }

    private void informationVisits(int count, DemoYear year, DemoCodes codes) {
        for (var i = 0; i < count; i++) {
            var at = year.moment();
            var intake = DemoYear.marked(Intake.anonymous(year.uuid(), codes.any("contact_channel"), at, OPERATOR, at));
            intakes.add(intake, codes.some("reason_for_visit", 2));
        }
    }

    private void visit(Citizen citizen, Instant at, DemoYear year, DemoCodes codes) {
        var channel = codes.any("contact_channel");
        visit(citizen, at, year, channel, codes.some("reason_for_visit", 2), codes.some("need", 3));
    }

    private void visit(
            Citizen citizen, Instant at, DemoYear year, String channel, List<String> reasons, List<String> needs) {
        var visit = new VisitData(year.local(at), channel, reasons, needs, null, null, NOTICE, null);
        var command = new RecordIntake(year.uuid(), citizen.id(), visit);
        var id = intakes.add(DemoYear.marked(Intake.of(command, at, OPERATOR, at)), visit.reasons());
        intakes.openNeeds(citizen.id(), id, visit.needs(), at);
    }

    private void session(Citizen citizen, Instant at, DemoYear year, DemoCodes codes) {
        var due = year.in(1, 3) ? year.today().plusDays(year.upTo(14) - 4L) : null;
        var data = new SessionData(
                year.local(at),
                codes.any("guidance_type"),
                codes.some("session_topic", 3),
                30 + 15 * year.upTo(4),
                "Nota dimostrativa ad uso interno dello sportello.",
                year.any(NOTES),
                due == null ? null : "Ricontattare la persona",
                due);
        var command = new RecordSession(year.uuid(), citizen.id(), data);
        var id = sessions.add(DemoYear.marked(OrientationSession.held(command, at, OPERATOR, at)), data.topics());
        if (due != null) {
            plans.step(citizen, id, data, at, year);
        }
    }
}
