package it.infolavoro.people;

import it.infolavoro.directory.Directory;
import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.Role;
import it.infolavoro.network.Adhesions;
import it.infolavoro.network.BodyCodes;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What coordinators and administrators look after beside their own body. */
@ApplicationScoped
class LookedAfter {

    @Inject
    Adhesions adhesions;

    @Inject
    BodyCodes codes;

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** The bodies that take part in the caller's network, today or soon; all networks for an administrator. */
    List<BodyRow> by(Caller caller) {
        if (caller.in(Kind.INSTALLATION)) {
            return codes.networks().stream()
                    .map(network -> new BodyRow(Kind.NETWORK, network.id(), network.name()))
                    .toList();
        }
        var today = Clocks.today(clock);
        var municipalities = adhesions.ofMunicipalities(caller.networkId()).stream()
                .filter(row -> notOver(row.validUntil(), today))
                .map(row -> new BodyRow(Kind.MUNICIPALITY, row.municipalityId(), row.name()));
        var organisations = adhesions.ofOrganisations(caller.networkId()).stream()
                .filter(row -> notOver(row.validUntil(), today))
                .map(row -> new BodyRow(Kind.ORGANISATION, row.organisationId(), row.name()));
        return Stream.concat(municipalities, organisations).distinct().toList();
    }

    /** Administrators, then coordinators, each by name. */
    List<NamedAdministrator> administrators() {
        return Stream.of(Role.ADMINISTRATOR, Role.NETWORK_COORDINATOR)
                .flatMap(role -> directory.peopleWith(role).stream()
                        .sorted(Comparator.comparing(DirectoryPerson::surname)
                                .thenComparing(DirectoryPerson::givenName))
                        .map(person -> named(person, role)))
                .toList();
    }

    private NamedAdministrator named(DirectoryPerson person, String role) {
        return new NamedAdministrator(
                (person.givenName() + " " + person.surname()).strip(),
                person.username(),
                person.email(),
                role,
                person.workplace().network(),
                person.createdAt(),
                person.enabled(),
                person.secondFactor(),
                seenAt(person));
    }

    private Instant seenAt(DirectoryPerson person) {
        return accounts.find(person.username()).map(Account::seenAt).orElse(null);
    }

    private static boolean notOver(LocalDate validUntil, LocalDate today) {
        return validUntil == null || !validUntil.isBefore(today);
    }
}
