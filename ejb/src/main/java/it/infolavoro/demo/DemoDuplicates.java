package it.infolavoro.demo;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.duplicate.DuplicateDismissal;
import it.infolavoro.duplicate.Duplicates;
import it.infolavoro.duplicate.MergeCitizens;
import it.infolavoro.duplicate.Merging;
import it.infolavoro.duplicate.TellApart;
import it.infolavoro.intake.Intakes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Writes persons twice, as it happens at a desk: a pair to compare, one told apart, one merged. */
@ApplicationScoped
class DemoDuplicates {

    @Inject
    Citizens citizens;

    @Inject
    Duplicates duplicates;

    @Inject
    Merging merging;

    @Inject
    Intakes intakes;

    void write(DemoPeople people, String residence, DemoYear year) {
        twice(people.invent(residence, year.today()), year);
        var apart = twice(people.invent(residence, year.today()), year);
        var at = year.moment();
        duplicates.add(DemoYear.marked(DuplicateDismissal.of(
                new TellApart(year.uuid(), apart.get(0).id(), apart.get(1).id()), DemoCases.OPERATOR, at)));
        var pair = twice(people.invent(residence, year.today()), year);
        intakes.openNeeds(pair.get(1).id(), null, List.of("guidance"), at);
        var command = new MergeCitizens(
                year.uuid(),
                pair.get(0).id(),
                pair.get(0).version(),
                pair.get(1).id(),
                pair.get(1).version(),
                Set.of(),
                "Scheda aperta due volte lo stesso giorno.",
                false);
        merging.merge(command, pair.get(0), pair.get(1), DemoCases.OPERATOR, at).markAsDemo();
    }

    /** The same person with the code, and again in a hurry without it. */
    private List<Citizen> twice(CitizenData person, DemoYear year) {
        var known = citizens.idOfFiscalCode(person.fiscalCode());
        var first = known.isPresent() ? citizens.get(known.get()) : register(person, year);
        var hurried = new CitizenData(
                person.surname(),
                person.givenName(),
                person.birthDate(),
                null,
                null,
                null,
                "not_declared",
                person.phone(),
                null,
                person.residence(),
                null,
                null,
                null);
        return List.of(first, register(hurried, year));
    }

    private Citizen register(CitizenData person, DemoYear year) {
        var citizen = DemoYear.marked(Citizen.register(year.uuid(), person, DemoCases.OPERATOR, year.moment()));
        citizens.add(citizen);
        return citizen;
    }
}
