package it.infolavoro.networkprofile;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.NetworkFieldRule;
import it.infolavoro.network.CodeListItem;
import it.infolavoro.network.MemberOrganisation;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.Network;
import it.infolavoro.network.Networks;
import it.infolavoro.network.Protocol;
import it.infolavoro.notice.NetworkNotice;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the database what a valid profile says, writing only what differs. */
@ApplicationScoped
public class ProfileWriter {

    @Inject
    Networks networks;

    @Inject
    NetworkProfiles stored;

    @Inject
    ServiceWriter services;

    @Inject
    Clock clock;

    /** Loads one profile. Throws {@link InvalidProfile} for a Comune of another network. */
    ProfileChanges write(NetworkProfile profile) {
        requireFree(profile);
        var rows = new LoadedRows(stored);
        var network = network(profile.network(), rows);
        var protocols = protocols(profile, network.id(), rows);
        var municipalities = municipalities(profile, network.id(), rows);
        var organisations = organisations(profile, network.id(), rows);
        new AdhesionLines(new AdhesionLines.Bodies(network.id(), protocols, municipalities, organisations), rows)
                .write(
                        profile.adhesions(),
                        profile.network().code() + "/adhesions.csv",
                        Clocks.today(clock).minusDays(1));
        codes(profile, network, rows);
        services.write(profile, network.id(), organisations, rows);
        notices(profile, network.id(), rows);
        fields(profile, network.id(), rows);
        stored.flush();
        return rows.changes(profile.network().code());
    }

    private void requireFree(NetworkProfile profile) {
        var problems = new ArrayList<ProfileProblem>();
        for (var entry : profile.municipalities()) {
            stored.networkOf(entry.istatCode()).stream()
                    .filter(code -> !code.equals(profile.network().code()))
                    .forEach(code -> problems.add(entry.at()
                            .problem(
                                    "istat_code",
                                    "the Comune belongs to the network " + code + " already",
                                    "Leave it in one network")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfile(problems);
        }
    }

    private Network network(NetworkProfile.Head head, LoadedRows rows) {
        var network = networks.find(head.code()).map(rows::known).orElse(null);
        if (network == null) {
            var added = Network.of(head.code(), head.name(), head.publicName(), head.terms());
            added.agree(head.agreed());
            added.linkTo(head.website());
            return rows.add(added);
        }
        network.linkTo(head.website());
        network.describe(head.name(), head.publicName(), network.terms());
        if (!network.termsSettledOnPage()) {
            network.agree(head.agreed());
        } else if (!network.agreed().equals(head.agreed())) {
            rows.skip(
                    new SkippedLine(head.at(), "the terms were left alone, as the coordinator settled them on a page"));
        }
        return network;
    }

    private Map<String, Protocol> protocols(NetworkProfile profile, long networkId, LoadedRows rows) {
        var known = rows.all(Protocol.class, networkId, Protocol::code);
        for (var entry : profile.protocols()) {
            var protocol = known.get(entry.code());
            if (protocol == null) {
                known.put(
                        entry.code(),
                        rows.add(
                                Protocol.of(networkId, entry.code(), entry.title(), entry.signedOn(), entry.endsOn())));
            } else if (!rows.skipEntered(protocol.enteredOnPage(), entry.at(), entry.code())) {
                protocol.describe(entry.title(), entry.signedOn(), entry.endsOn());
            }
        }
        return known;
    }

    private Map<String, Municipality> municipalities(NetworkProfile profile, long networkId, LoadedRows rows) {
        var known = rows.all(Municipality.class, networkId, Municipality::istatCode);
        for (var entry : profile.municipalities()) {
            var municipality = known.get(entry.istatCode());
            if (municipality == null) {
                known.put(entry.istatCode(), rows.add(Municipality.of(networkId, entry.istatCode(), entry.facts())));
            } else if (!rows.skipEntered(municipality.enteredOnPage(), entry.at(), entry.istatCode())) {
                municipality.describe(entry.facts());
            }
        }
        return known;
    }

    private Map<String, MemberOrganisation> organisations(NetworkProfile profile, long networkId, LoadedRows rows) {
        var known = rows.all(MemberOrganisation.class, networkId, MemberOrganisation::code);
        for (var entry : profile.members()) {
            var organisation = known.get(entry.code());
            if (organisation == null) {
                known.put(
                        entry.code(),
                        rows.add(MemberOrganisation.of(networkId, entry.code(), entry.name(), entry.category())));
            } else if (!rows.skipEntered(organisation.enteredOnPage(), entry.at(), entry.code())) {
                organisation.describe(entry.name(), entry.category());
            }
        }
        return known;
    }

    /** Lists that the coordinator settles on a page are left alone from then on. */
    private void codes(NetworkProfile profile, Network network, LoadedRows rows) {
        var networkId = network.id();
        Predicate<String> left =
                list -> network.listsSettledOnPage() && ChoiceList.find(list).isPresent();
        var vanished = rows.all(CodeListItem.class, networkId, item -> item.list() + "." + item.itemKey());
        vanished.values().removeIf(item -> left.test(item.list()));
        for (var entry : profile.codes()) {
            if (left.test(entry.list())) {
                continue;
            }
            var item = vanished.remove(entry.list() + "." + entry.key());
            if (item == null) {
                rows.add(CodeListItem.of(networkId, entry.list(), entry.key(), entry.description()));
            } else {
                item.describe(entry.description());
            }
        }
        vanished.values().forEach(CodeListItem::deactivate);
    }

    /** A version stays when it vanishes from the files, because visits name it; it may not change under its label. */
    private void notices(NetworkProfile profile, long networkId, LoadedRows rows) {
        var known = rows.all(NetworkNotice.class, networkId, NetworkNotice::label);
        for (var entry : profile.notices()) {
            var notice = known.get(entry.label());
            if (notice == null) {
                rows.add(NetworkNotice.of(networkId, entry.label(), entry.validFrom(), entry.body()));
            } else if (!notice.says(entry.validFrom(), entry.body())) {
                throw new InvalidProfile(List.of(entry.at()
                        .problem(
                                "text",
                                "the version \"" + entry.label() + "\" was given out with another text or day",
                                "Leave its line as it was, and add one with a new version")));
            }
        }
    }

    /** A field that vanished from the files is as the product has it: shown. */
    private void fields(NetworkProfile profile, long networkId, LoadedRows rows) {
        var vanished = rows.all(NetworkFieldRule.class, networkId, NetworkFieldRule::field);
        for (var entry : profile.fields()) {
            var known = vanished.remove(entry.field().id());
            if (known == null) {
                rows.add(NetworkFieldRule.of(networkId, entry.field(), entry.rule()));
            } else {
                known.become(entry.rule());
            }
        }
        vanished.values().forEach(rule -> rule.become(FieldRule.SHOWN));
    }
}
