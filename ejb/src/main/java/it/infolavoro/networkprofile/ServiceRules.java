package it.infolavoro.networkprofile;

import it.infolavoro.networkprofile.NetworkProfile.CodeEntry;
import it.infolavoro.networkprofile.NetworkProfile.MemberEntry;
import it.infolavoro.networkprofile.NetworkProfile.ServiceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between services, their organisations, kinds and places. */
final class ServiceRules {

    private final NetworkProfile profile;
    private final List<ProfileProblem> problems = new ArrayList<>();

    private ServiceRules(NetworkProfile profile) {
        this.profile = profile;
    }

    /** What is wrong in one profile. */
    static List<ProfileProblem> problems(NetworkProfile profile) {
        var rules = new ServiceRules(profile);
        rules.checkServices();
        rules.checkPlaces();
        return rules.problems;
    }

    private void checkServices() {
        var kinds = profile.codes().stream()
                .filter(code -> code.list().equals("service"))
                .map(CodeEntry::key)
                .collect(Collectors.toSet());
        var members = profile.members().stream().map(MemberEntry::code).collect(Collectors.toSet());
        for (var service : profile.services()) {
            if (!members.contains(service.organisation())) {
                wrong(
                        service.at(),
                        "organisation",
                        "\"" + service.organisation() + "\" is no organisation",
                        "Use a code of members.csv");
            }
            if (!kinds.contains(service.content().kind())) {
                wrong(
                        service.at(),
                        "kind",
                        "\"" + service.content().kind() + "\" is no key of the list service",
                        "Use one of " + sorted(kinds));
            }
        }
    }

    private void checkPlaces() {
        var services = profile.services().stream().map(ServiceEntry::key).collect(Collectors.toSet());
        var placed = profile.services().stream()
                .filter(service -> !service.content().places().isEmpty())
                .map(ServiceEntry::key)
                .collect(Collectors.toSet());
        for (var place : profile.places()) {
            if (!services.contains(place.key())) {
                wrong(
                        place.at(),
                        "service",
                        "\"" + place.service() + "\" is no service of " + place.organisation(),
                        "Use a code of services.csv");
            }
            if (placed.contains(place.key())) {
                wrong(
                        place.at(),
                        "service",
                        "the service names a place in services.csv already",
                        "Leave the column place of its line empty");
            }
            if ((place.place().latitude() == null) != (place.place().longitude() == null)) {
                wrong(place.at(), "latitude", "one of latitude and longitude is missing", "Fill in both or none");
            }
        }
    }

    private static String sorted(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(", "));
    }

    private void wrong(Line at, String column, String what, String remedy) {
        problems.add(at.problem(column, what, remedy));
    }
}
