package it.infolavoro.people;

import it.infolavoro.directory.Directory;
import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.AccountTerms;
import it.infolavoro.network.BodyCode;
import it.infolavoro.network.Networks;
import it.infolavoro.people.Rights.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Reads the people of a body: the accounts as Keycloak has them, with what is known here. */
@ApplicationScoped
class PeopleReading {

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    @Inject
    PeopleRolls rolls;

    @Inject
    Networks networks;

    @Inject
    Clock clock;

    /** The people of a body, for a caller who works in it or looks after it; only its managers for who starts it. */
    People of(Caller caller, BodyCode body, Reach reach) {
        var roll = rolls.find(body);
        var confirmedAt = roll.map(PeopleRoll::confirmedAt).orElse(null);
        var terms = terms(body);
        return new People(
                body.kind(),
                body.id(),
                body.name(),
                caller.in(body.kind()) && caller.body().id() == body.id(),
                reach == Reach.STARTS,
                reach == null ? List.of() : Rights.grantable(caller, body),
                rows(caller, body, reach, terms),
                terms.dormantDays(),
                confirmedAt,
                roll.map(PeopleRoll::confirmedBy).orElse(null),
                confirmedAt == null || confirmedAt.plus(YEAR).isBefore(clock.instant()));
    }

    /** Everybody of a body, as Keycloak has them now. */
    List<DirectoryPerson> everybody(BodyCode body) {
        return directory.peopleOf(Places.of(body), Rights.managerOf(body.kind()));
    }

    /** What the body's network asks of accounts. */
    AccountTerms terms(BodyCode body) {
        return body.kind() == Kind.INSTALLATION
                ? AccountTerms.USUAL
                : networks.get(body.networkId()).accountTerms();
    }

    private List<PersonRow> rows(Caller caller, BodyCode body, Reach reach, AccountTerms terms) {
        var manager = Rights.managerOf(body.kind());
        var people = everybody(body).stream()
                .filter(person -> reach != Reach.STARTS || manager.equals(person.role()))
                .toList();
        var known = accounts.of(people, body);
        var now = clock.instant();
        return people.stream()
                .map(person -> row(person, known.get(person.username()), terms, caller, now))
                .sorted(Comparator.comparing(PersonRow::surname, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PersonRow::givenName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PersonRow::id))
                .toList();
    }

    private static PersonRow row(
            DirectoryPerson person, Account account, AccountTerms terms, Caller caller, Instant now) {
        var state = PersonState.of(person, account, now);
        var last = account.seenAt() == null ? person.createdAt() : account.seenAt();
        return new PersonRow(
                account.id(),
                person.username(),
                person.givenName(),
                person.surname(),
                person.email(),
                person.role(),
                state,
                SecondFactor.of(person, terms),
                account.seenAt(),
                state == PersonState.ACTIVE
                        && last.plus(Duration.ofDays(terms.dormantDays())).isBefore(now),
                state.waits() ? account.invitationUntil() : null,
                person.username().equals(caller.username()));
    }
}
