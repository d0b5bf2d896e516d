package it.infolavoro.networkprofile;

import it.infolavoro.network.ClockTerms;
import it.infolavoro.networkprofile.NetworkProfile.AdhesionEntry;
import it.infolavoro.networkprofile.NetworkProfile.CodeEntry;
import it.infolavoro.networkprofile.NetworkProfile.FieldEntry;
import it.infolavoro.networkprofile.NetworkProfile.MemberEntry;
import it.infolavoro.networkprofile.NetworkProfile.MunicipalityEntry;
import it.infolavoro.networkprofile.NetworkProfile.NoticeEntry;
import it.infolavoro.networkprofile.NetworkProfile.PlaceEntry;
import it.infolavoro.networkprofile.NetworkProfile.ProtocolEntry;
import it.infolavoro.networkprofile.NetworkProfile.ServiceEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the lines of a profile, whose cells are each in order. */
final class ProfileRules {

    /** Lists that the product's pages choose from: without a value in each, a page could not be filled in. */
    static final Set<String> LISTS = Set.of(
            "age_band",
            "citizenship_group",
            "contact_channel",
            "decline_reason",
            "delivery_outcome",
            "education_level",
            "guidance_type",
            "hold_reason",
            "interrupt_reason",
            "labour_condition",
            "legal_basis",
            "member_category",
            "need",
            "no_code_reason",
            "reason_for_visit",
            "service",
            "withdraw_reason");

    private final NetworkProfile profile;
    private final List<ProfileProblem> problems = new ArrayList<>();

    private ProfileRules(NetworkProfile profile) {
        this.profile = profile;
    }

    /** What is wrong in one profile. */
    static List<ProfileProblem> problems(NetworkProfile profile, ProfileFolder folder) {
        var rules = new ProfileRules(profile);
        rules.checkNetwork(folder);
        rules.checkTwice();
        rules.checkBodies(folder);
        rules.checkAdhesions();
        rules.checkOverlaps();
        rules.checkCodes(folder);
        rules.checkNotices(folder);
        rules.problems.addAll(ServiceRules.problems(profile));
        return rules.problems;
    }

    /**
     * What is wrong between profiles: a Comune belongs to one network, since its ISTAT code alone finds it at login.
     */
    static List<ProfileProblem> problemsBetween(List<NetworkProfile> profiles) {
        var rules = new ProfileRules(null);
        rules.twice(
                profiles.stream().map(NetworkProfile::network),
                NetworkProfile.Head::at,
                "code",
                NetworkProfile.Head::code);
        rules.twice(
                profiles.stream().flatMap(profile -> profile.municipalities().stream()),
                MunicipalityEntry::at,
                "istat_code",
                MunicipalityEntry::istatCode);
        return rules.problems;
    }

    private void checkNetwork(ProfileFolder folder) {
        var network = profile.network();
        if (!network.code().equals(folder.name())) {
            wrong(
                    network.at(),
                    "code",
                    "\"" + network.code() + "\" is not the folder's name",
                    "Give both the same name");
        }
        checkOrder(network.at(), "", network.terms().waiting());
        checkOrder(network.at(), "urgent_", network.clock().urgent());
        if (!network.clock().followUpsInOrder()) {
            wrong(
                    network.at(),
                    "second_follow_up_days",
                    "the terms are out of order",
                    "Let first_follow_up_days come before second_follow_up_days, and these before"
                            + " last_follow_up_days");
        }
        profile.protocols().stream()
                .filter(protocol -> protocol.signedOn() != null
                        && protocol.endsOn() != null
                        && protocol.endsOn().isBefore(protocol.signedOn()))
                .forEach(protocol ->
                        wrong(protocol.at(), "ends_on", "the protocol ends before it is signed", "Correct one date"));
    }

    private void checkOrder(Line at, String prefix, ClockTerms.Waiting terms) {
        if (!terms.inOrder()) {
            wrong(
                    at,
                    prefix + "remind_days",
                    "the terms are out of order",
                    "Let " + prefix + "acknowledge_days come before " + prefix + "remind_days, and these before "
                            + prefix + "expire_days");
        }
    }

    private void checkTwice() {
        twice(profile.protocols().stream(), ProtocolEntry::at, "code", ProtocolEntry::code);
        twice(profile.municipalities().stream(), MunicipalityEntry::at, "istat_code", MunicipalityEntry::istatCode);
        twice(profile.members().stream(), MemberEntry::at, "code", MemberEntry::code);
        twice(
                profile.fields().stream(),
                FieldEntry::at,
                "field",
                entry -> entry.field().id());
        twice(profile.notices().stream(), NoticeEntry::at, "version", NoticeEntry::label);
        twice(profile.codes().stream(), CodeEntry::at, "key", code -> code.list() + "." + code.key());
        twice(profile.services().stream(), ServiceEntry::at, "code", ServiceEntry::key);
        twice(
                profile.places().stream(),
                PlaceEntry::at,
                "number",
                place -> place.key() + "." + place.place().number());
    }

    private void checkBodies(ProfileFolder folder) {
        if (profile.municipalities().isEmpty()) {
            wrong(new Line(folder.label("municipalities.csv"), 0), null, "there is no Comune", "Add at least one");
        }
        profile.municipalities().stream()
                .filter(municipality -> municipality.facts().coordinator())
                .skip(1)
                .forEach(second -> wrong(second.at(), "coordinator", "a second Comune coordinates", "Leave one yes"));
        var taken = profile.adhesions().stream().map(AdhesionEntry::body).collect(Collectors.toSet());
        bodies().filter(body -> !taken.contains(body.name()))
                .forEach(body -> wrong(
                        body.at(), null, "there is no adhesion of the " + body.name(), "Add one to adhesions.csv"));
    }

    private record Body(Line at, String name) {}

    private Stream<Body> bodies() {
        return Stream.concat(
                profile.municipalities().stream().map(one -> new Body(one.at(), "Comune " + one.istatCode())),
                profile.members().stream().map(one -> new Body(one.at(), "organisation " + one.code())));
    }

    private void checkAdhesions() {
        var protocols = profile.protocols().stream().map(ProtocolEntry::code).collect(Collectors.toSet());
        var known = bodies().map(Body::name).collect(Collectors.toSet());
        for (var adhesion : profile.adhesions()) {
            if (!protocols.contains(adhesion.protocol())) {
                wrong(
                        adhesion.at(),
                        "protocol",
                        "\"" + adhesion.protocol() + "\" is no protocol",
                        "Use a code of protocols.csv");
            }
            if ((adhesion.municipality() == null) == (adhesion.organisation() == null)) {
                wrong(
                        adhesion.at(),
                        null,
                        "the line needs either a Comune or an organisation",
                        "Fill in one of municipality and organisation, and leave the other empty");
            } else if (!known.contains(adhesion.body())) {
                wrong(
                        adhesion.at(),
                        null,
                        "the " + adhesion.body() + " is not known",
                        "Add it to municipalities.csv or members.csv, or correct the code");
            }
            if (adhesion.until() != null && adhesion.until().isBefore(adhesion.from())) {
                wrong(adhesion.at(), "valid_until", "the adhesion ends before it begins", "Correct one date");
            }
        }
    }

    private void checkOverlaps() {
        var earlier = new HashMap<String, List<AdhesionEntry>>();
        for (var adhesion : profile.adhesions()) {
            var others = earlier.computeIfAbsent(adhesion.body(), body -> new ArrayList<>());
            if (others.stream().anyMatch(other -> overlap(adhesion, other))) {
                wrong(
                        adhesion.at(),
                        "valid_from",
                        "two adhesions of the " + adhesion.body() + " overlap",
                        "Let the first end before the second begins");
            }
            others.add(adhesion);
        }
    }

    private static boolean overlap(AdhesionEntry one, AdhesionEntry other) {
        return !last(one).isBefore(other.from()) && !last(other).isBefore(one.from());
    }

    private static LocalDate last(AdhesionEntry adhesion) {
        return adhesion.until() == null ? LocalDate.MAX : adhesion.until();
    }

    private void checkCodes(ProfileFolder folder) {
        var present = profile.codes().stream().map(CodeEntry::list).collect(Collectors.toSet());
        LISTS.stream()
                .filter(list -> !present.contains(list))
                .sorted()
                .forEach(list -> wrong(
                        new Line(folder.label("code_lists.csv"), 0),
                        "list",
                        "the list " + list + " has no values",
                        "Add them"));
        var categories = keys("member_category");
        profile.members().stream()
                .filter(member -> !categories.contains(member.category()))
                .forEach(member -> wrong(
                        member.at(),
                        "category",
                        "\"" + member.category() + "\" is no key of member_category",
                        "Use one of " + sorted(categories)));
    }

    private void checkNotices(ProfileFolder folder) {
        if (profile.notices().isEmpty()) {
            wrong(new Line(folder.label("notices.csv"), 0), null, "there is no privacy notice", "Add a version");
        }
    }

    private Set<String> keys(String list) {
        return profile.codes().stream()
                .filter(code -> code.list().equals(list))
                .map(CodeEntry::key)
                .collect(Collectors.toSet());
    }

    private static String sorted(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(", "));
    }

    private <T> void twice(Stream<T> entries, Function<T, Line> at, String column, Function<T, String> key) {
        var first = new HashMap<String, Line>();
        entries.forEach(entry -> {
            var before = first.putIfAbsent(key.apply(entry), at.apply(entry));
            if (before != null) {
                wrong(
                        at.apply(entry),
                        column,
                        "\"" + key.apply(entry) + "\" is there already, in " + before.file() + " line "
                                + before.number(),
                        "Remove one of the two");
            }
        });
    }

    private void wrong(Line at, String column, String what, String remedy) {
        problems.add(at.problem(column, what, remedy));
    }
}
